package io.quotewire.ingest.document.format.odt;

import io.quotewire.ingest.document.format.AcceptedZip;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Map;
import java.util.Set;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** OpenDocument texts. */
public final class Odt implements Format {

    private final Parser parser = new OpenDocumentParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.oasis.opendocument.text");
    }

    @Override
    public String sample() {
        return "sample.odt";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        AcceptedZip.read(
                original,
                Map.of("content.xml", SeenOdt.of(original)),
                accepted -> TikaText.read(accepted, parser, TikaText.context(), paragraphs, findings));
    }
}
