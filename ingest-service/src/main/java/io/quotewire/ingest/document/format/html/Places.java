package io.quotewire.ingest.document.format.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a page an element of Readability's result was: each is numbered before, since the result has lost
 * classes, ids and what stood around it.
 */
final class Places {

    private static final String NUMBER = "data-quotewire-place";
    /** Of the prose of a piece that is built like the article: it has several paragraphs. */
    private static final int SMALLEST_PIECE = 400;

    private static final int SMALLEST_REST = 300;

    private final Document page;
    private final List<Element> elements;

    private Places(Document page, List<Element> elements) {
        this.page = page;
        this.elements = elements;
    }

    static Places of(Document page) {
        List<Element> elements = page.select("*");
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).attr(NUMBER, Integer.toString(i));
        }
        return new Places(page, elements);
    }

    /** How many elements the page has. */
    int count() {
        return elements.size();
    }

    /** Takes from a result what has been removed from the page since, unless next to nothing would be left. */
    void removeDetached(Element result) {
        Element rest = without(result, numbers(page));
        if (Prose.of(rest) >= SMALLEST_REST) {
            replace(result, rest);
        }
    }

    /**
     * Takes from a result what is no part of an element, if that is much: beside an article stand its captions, too.
     *
     * @param most share of the result's prose that may stay outside
     */
    void removeOutside(Element result, Element element, double most) {
        BitSet inside = numbers(element);
        element.parents().forEach(parent -> inside.set(number(parent)));
        Element rest = without(result, inside);
        if (Prose.of(rest) < (1 - most) * Prose.of(result)) {
            replace(result, rest);
        }
    }

    private static Element without(Element result, BitSet kept) {
        Element rest = result.clone();
        rest.select("[" + NUMBER + "]").stream()
                .filter(element -> !kept.get(number(element)))
                .toList()
                .forEach(Element::remove);
        return rest;
    }

    private static void replace(Element result, Element rest) {
        result.empty();
        result.appendChildren(rest.childNodesCopy());
    }

    /** Whether a result has nothing of an element. */
    boolean areApart(Element result, Element element) {
        BitSet common = numbers(result);
        common.and(numbers(element));
        return common.isEmpty();
    }

    boolean contains(Element result, Element element) {
        String number = element.attr(NUMBER);
        return result.selectFirst("[" + NUMBER + "=" + number + "]") != null;
    }

    /**
     * Readability takes one of several sections that stand beside each other: those whose paragraphs stand in an
     * element of the same name and classes as most of the result's are added, in the page's order.
     */
    void addAlike(Element result) {
        Element container = containerOfMost(result);
        if (container == null || container.className().isBlank()) {
            return;
        }
        List<Element> alike = page.getElementsByClass(container.className().split("\\s+", 2)[0]).stream()
                .filter(element -> element.normalName().equals(container.normalName())
                        && element.className().equals(container.className()))
                .filter(element -> !contains(result, element) && Prose.of(element) >= SMALLEST_PIECE)
                .filter(element -> element.select("p").size() > 1)
                .sorted(Comparator.comparingInt(Places::number))
                .toList();
        int first = number(container);
        int above = 0;
        for (Element piece : alike) {
            if (number(piece) < first) {
                result.insertChildren(above++, piece.clone());
            } else {
                result.appendChild(piece.clone());
            }
        }
    }

    /** The element of the page in which the most paragraphs of the result stood. */
    private @Nullable Element containerOfMost(Element result) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Element paragraph : result.select("p[" + NUMBER + "]")) {
            Element parent = elements.get(number(paragraph)).parent();
            if (parent != null) {
                prose.merge(parent, Prose.of(paragraph), Integer::sum);
            }
        }
        return prose.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static BitSet numbers(Element below) {
        BitSet numbers = new BitSet();
        List<Element> all = new ArrayList<>(below.select("[" + NUMBER + "]"));
        all.forEach(element -> numbers.set(number(element)));
        return numbers;
    }

    private static int number(Element element) {
        String number = element.attr(NUMBER);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }
}
