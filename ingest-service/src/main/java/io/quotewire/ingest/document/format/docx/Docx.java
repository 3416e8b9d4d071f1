package io.quotewire.ingest.document.format.docx;

import io.quotewire.ingest.document.format.AcceptedZip;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Map;
import java.util.Set;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Word's documents since 2007. */
public final class Docx implements Format {

    private final Parser parser = new OOXMLParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Override
    public String sample() {
        return "sample.docx";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        AcceptedZip.Filter seen = new SeenWord(WordStyles.of(original));
        AcceptedZip.read(
                original,
                Map.of("word/document.xml", seen, "word/footnotes.xml", seen, "word/endnotes.xml", seen),
                accepted -> TikaText.read(accepted, parser, context(), paragraphs, findings));
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false); // they would cut into the text at each section
        office.setIncludeDeletedContent(false);
        ParseContext context = TikaText.context();
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
