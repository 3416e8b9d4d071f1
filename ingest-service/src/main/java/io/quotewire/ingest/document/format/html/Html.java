package io.quotewire.ingest.document.format.html;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.charsetdetector.StandardHtmlEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** HTML and XHTML pages: the article of a page where one can be told, else all that is to be seen of it. */
public final class Html implements Format {

    /** Elements within elements; deeper than this is made to break readers. */
    private static final int DEEPEST = 500;

    private static final String WHOLE_PAGE = "no article could be told: the whole page is read";

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
    public void read(Original original, Findings findings) throws IOException, Refused {
        byte[] bytes = Files.readAllBytes(original.file());
        Document page = parsed(Charsets.decode(bytes, declared(bytes)));
        PageProperties properties = new PageProperties(page);
        About about = properties.about();
        String description = properties.description();
        Unseen.removeFrom(page);
        Headline headline = Headline.of(page, about.title(), description);
        Element article = Article.of(page, headline.title());
        if (article == null) {
            findings.note(WHOLE_PAGE);
        }
        findings.document(text(headline, article == null ? page.body() : article, original.mostCharacters()), about);
    }

    /**
     * The text of a piece of HTML within another format, all that is to be seen of it.
     *
     * @param mostCharacters limit of the text's length, in code points
     */
    public static String text(String html, int mostCharacters) throws Refused {
        Document page = parsed(html);
        Unseen.removeFrom(page);
        return text(page.body(), mostCharacters);
    }

    private static @Nullable Charset declared(byte[] bytes) throws IOException {
        return new StandardHtmlEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
    }

    /** @throws Refused if it is nested deeper than any page */
    public static Document parsed(String html) throws Refused {
        Document page = Jsoup.parse(html);
        boolean[] tooDeep = new boolean[1];
        NodeTraversor.traverse((node, depth) -> tooDeep[0] |= depth > DEEPEST, page);
        if (tooDeep[0]) {
            throw new Refused("is nested too deeply");
        }
        return page;
    }

    /** Headline and standfirst come first where the article does not hold them. */
    private static String text(Headline headline, Element body, int mostCharacters) throws Refused {
        String text = text(body, mostCharacters);
        String key = Headline.key(text);
        StringBuilder above = new StringBuilder();
        for (Element element : new Element[] {headline.title(), headline.standfirst()}) {
            String line = element == null ? "" : text(element, mostCharacters);
            if (!line.isEmpty() && !key.contains(Headline.key(line))) {
                above.append(line).append("\n\n");
            }
        }
        return above.append(text).toString();
    }

    private static String text(Element element, int mostCharacters) throws Refused {
        BlockQuotes.mark(element);
        PageText text = new PageText(mostCharacters);
        text.add(element);
        return text.text();
    }
}
