package io.quotewire.ingest.document.format.epub;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.Set;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;

/** Electronic books: their chapters in the order of reading. */
public final class Epub implements Format {

    private final Parser parser = new EpubParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/epub+zip");
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(true, original.mostCharacters());
        TikaText.read(original, parser, TikaText.context(), paragraphs, findings);
    }
}
