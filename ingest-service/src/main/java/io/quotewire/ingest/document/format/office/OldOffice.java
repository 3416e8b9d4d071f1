package io.quotewire.ingest.document.format.office;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Set;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;

/** Word's and PowerPoint's files up to 2003, DOC and PPT. */
public final class OldOffice implements Format {

    private final Parser parser = new OfficeParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/msword", "application/vnd.ms-powerpoint");
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        TikaText.read(original, parser, OfficeText.context(), paragraphs, findings);
    }
}
