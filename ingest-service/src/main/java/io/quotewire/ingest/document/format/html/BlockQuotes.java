package io.quotewire.ingest.document.format.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives marks to block quotations that are announced ("In her letter she wrote:") and stand without: their readers see
 * by the layout where the quotation begins and ends, which text alone does not show.
 */
final class BlockQuotes {

    private static final Pattern MARKS = Pattern.compile("[\"\u201C\u201D\u201E\u00AB\u00BB]");

    private BlockQuotes() {}

    static void mark(Element article) {
        for (Element quotation : article.select("blockquote")) {
            if (isAnnounced(quotation, article)
                    && !MARKS.matcher(quotation.text()).find()) {
                mark(quotation.select("p"), quotation);
            }
        }
    }

    private static boolean isAnnounced(Element quotation, Element article) {
        Node before = quotation;
        while (!before.equals(article) && before.previousSibling() == null && before.parent() != null) {
            before = before.parent();
        }
        for (Node node = before.previousSibling(); node != null; node = node.previousSibling()) {
            String text =
                    node instanceof Element element ? element.text() : node instanceof TextNode own ? own.text() : "";
            if (!text.isBlank()) {
                return text.strip().endsWith(":");
            }
        }
        return false;
    }

    /** As books do: each paragraph opens, the last one closes. */
    private static void mark(List<Element> paragraphs, Element quotation) {
        List<Element> marked = paragraphs.stream().filter(Element::hasText).toList();
        if (marked.isEmpty()) {
            marked = List.of(quotation);
        }
        marked.forEach(paragraph -> paragraph.prependText("\u201C"));
        marked.get(marked.size() - 1).appendText("\u201D");
    }
}
