package io.quotewire.ingest.document.format.office;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Set;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** PowerPoint's slides since 2007, each with its notes. */
public final class Pptx implements Format {

    private final Parser parser = new OOXMLParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.openxmlformats-officedocument.presentationml.slideshow");
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        TikaText.read(original, parser, OfficeText.context(), paragraphs, findings);
    }
}
