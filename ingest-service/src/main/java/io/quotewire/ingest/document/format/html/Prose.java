package io.quotewire.ingest.document.format.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * How much connected text there is below an element, in UTF-16 units: paragraphs of some length that are not mostly
 * links. Menus, lists of headlines and labels have as good as none.
 */
final class Prose {

    /** Shorter ones are labels, dates, captions. */
    private static final int SHORTEST = 60;

    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Set<String> INLINE = Set.of(
            "a abbr b bdi bdo big br cite code em font i ins kbd label mark q small span strong sub sup time tt u var wbr"
                    .split(" "));

    private int all;
    private int text;
    private int linked;

    private Prose() {}

    static int of(Element element) {
        Prose prose = new Prose();
        prose.add(element, false);
        prose.end();
        return prose.all;
    }

    private void add(Element element, boolean link) {
        boolean block = !INLINE.contains(element.normalName());
        if (block) {
            end();
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                int length = weight(node.text().strip());
                text += length;
                linked += link ? length : 0;
            } else if (child instanceof Element inner) {
                add(inner, link || inner.is(LINK));
            }
        }
        if (block) {
            end();
        }
    }

    /** Scripts that write a word with one or two characters say more with each: it counts double. */
    private static int weight(String text) {
        int dense = (int) text.chars()
                .filter(unit -> Character.isIdeographic(unit)
                        || (unit >= 0x3040 && unit <= 0x30FF)
                        || (unit >= 0xAC00 && unit <= 0xD7AF))
                .count();
        return text.length() + dense;
    }

    private void end() {
        if (text >= SHORTEST && 2 * linked < text) {
            all += text;
        }
        text = 0;
        linked = 0;
    }
}
