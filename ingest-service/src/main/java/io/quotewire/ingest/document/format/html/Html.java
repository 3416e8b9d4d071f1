package io.quotewire.ingest.document.format.html;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.Paragraphs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.JSoupParser;
import org.xml.sax.SAXException;

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

    /**
     * The text of a piece of HTML within another format, all that is to be seen of it.
     *
     * @param mostCharacters limit of the text's length, in code points
     */
    public static String text(String html, int mostCharacters) throws IOException, SAXException, TikaException {
        Paragraphs paragraphs = new Paragraphs(true, mostCharacters);
        ParseContext context = TikaText.context();
        context.set(EncodingDetector.class, (EncodingDetector) (bytes, metadata) -> StandardCharsets.UTF_8);
        try (TikaInputStream in = TikaInputStream.get(html.getBytes(StandardCharsets.UTF_8))) {
            TikaText.parse(parser(), in, paragraphs, new Metadata(), context);
        }
        return paragraphs.text();
    }
}
