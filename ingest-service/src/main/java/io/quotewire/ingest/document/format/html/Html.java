package io.quotewire.ingest.document.format.html;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.Paragraphs;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;

/** HTML and XHTML pages. */
public final class Html implements Format {

    private final Parser parser = parser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public String sample() {
        return "sample.html";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        Paragraphs paragraphs = new Paragraphs(true, original.mostCharacters());
        TikaText.read(original, parser, TikaText.context(), paragraphs, findings);
    }

    /** Also for what is HTML within other formats. */
    public static Parser parser() {
        return new JSoupParser(new CompositeEncodingDetector(List.of(new HtmlEncodingDetector(), new Charsets())));
    }
}
