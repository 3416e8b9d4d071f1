package io.quotewire.ingest.document.format.html;

import io.quotewire.ingest.document.text.Paragraphs;
import io.quotewire.ingest.document.text.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.AttributesImpl;

/** Gives elements as text, as a browser shows them: {@code q} has its marks. */
final class PageText {

    /** Escaped twice by mistake, and shown as such: a mark by its name. */
    private static final Pattern ESCAPED = Pattern.compile(
            "&(?:[lr][sd]quo|[lr]aquo|quot|apos|amp|nbsp|[mn]dash|hellip|#\\d{2,5}|#x[0-9A-Fa-f]{2,5});");

    private static final AttributesImpl NONE = new AttributesImpl();

    private final Paragraphs paragraphs;

    PageText(int mostCharacters) {
        this.paragraphs = new Paragraphs(true, mostCharacters);
    }

    /** Adds an element; what is added before and after it is another block. */
    void add(Element element) throws Refused {
        Walk walk = new Walk();
        paragraphs.startElement("", "div", "div", NONE);
        element.traverse(walk);
        paragraphs.endElement("", "div", "div");
        if (walk.refused != null) {
            throw walk.refused;
        }
    }

    String text() {
        return paragraphs.text();
    }

    private final class Walk implements NodeVisitor {

        private @Nullable Refused refused;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                characters(unescaped(text.getWholeText()));
            } else if (node instanceof Element element) {
                paragraphs.startElement("", element.normalName(), element.normalName(), NONE);
                if (element.normalName().equals("q")) {
                    characters("“");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("q")) {
                    characters("”");
                }
                paragraphs.endElement("", element.normalName(), element.normalName());
            }
        }

        private String unescaped(String text) {
            return text.indexOf('&') < 0
                    ? text
                    : ESCAPED.matcher(text)
                            .replaceAll(
                                    entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
        }

        private void characters(String text) {
            try {
                if (refused == null) {
                    paragraphs.characters(text.toCharArray(), 0, text.length());
                }
            } catch (Refused e) {
                refused = e;
            }
        }
    }
}
