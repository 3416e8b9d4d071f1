package io.quotewire.ingest.document.format.rtf;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Set;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** Rich Text Format. */
public final class Rtf implements Format {

    private final Parser parser = new RTFParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rtf");
    }

    @Override
    public String sample() {
        return "sample.rtf";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(false, original.mostCharacters());
        TikaText.read(original, parser, TikaText.context(), paragraphs, findings);
    }
}
