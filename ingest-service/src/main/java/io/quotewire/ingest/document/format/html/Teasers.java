package io.quotewire.ingest.document.format.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes from an article what leads to others: sections under a heading that says so ("More from", "Lire aussi"), rows
 * of cards whose headings are links, paragraphs that are only "Read more:" and a link.
 */
final class Teasers {

    /** The whole of a heading, or the beginning of a line that is otherwise a link. */
    private static final Pattern SAYS_SO = headings();

    private static final Evaluator HEADINGS =
            QueryParser.parse("h2, h3, h4, h5, h6, [role=heading], p, div, span, strong");
    private static final Evaluator LINKED_HEADING =
            QueryParser.parse("a[href] h2, a[href] h3, a[href] h4, h2 a[href], h3 a[href], h4 a[href]");
    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final int LONGEST_HEADING = 60;
    /** In UTF-16 units; a card has a headline and a sentence or two. */
    private static final int LONGEST_CARD = 350;

    private static final int FEWEST_CARDS = 3;
    /** As {@link Prose} counts. */
    private static final int SMALLEST_REST = 200;
    /** Of the article's prose: what holds more is the article. */
    private static final double LARGEST_SHARE = 0.4;

    private Teasers() {}

    static void removeFrom(Element article) {
        double most = LARGEST_SHARE * Prose.of(article);
        removeLines(article);
        removeSections(article, most);
        removeCards(article);
    }

    private static void removeLines(Element article) {
        for (Element line : article.select("p, li, div, h2, h3, h4, h5")) {
            String text = line.text();
            if (text.length() > 3 * LONGEST_CARD || line.select(LINKS).isEmpty()) {
                continue;
            }
            int linked = line.select(LINKS).stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            String rest = text.substring(0, Math.max(0, text.length() - linked));
            if (linked > 0 && SAYS_SO.matcher(rest.strip()).matches()) {
                line.remove();
            }
        }
    }

    private static void removeSections(Element article, double most) {
        for (Element heading : article.select(HEADINGS)) {
            String text = heading.text();
            if (text.length() > LONGEST_HEADING
                    || text.isEmpty()
                    || !SAYS_SO.matcher(text).matches()) {
                continue;
            }
            Element section = heading;
            for (Element parent = section.parent();
                    parent != null && !parent.equals(article) && parent.text().startsWith(text);
                    parent = parent.parent()) {
                section = parent;
            }
            Element list = section.nextElementSibling();
            if (list != null && section.text().length() <= LONGEST_HEADING && isLinks(list)) {
                list.remove();
            }
            if (Prose.of(section) <= most) {
                section.remove();
            }
        }
    }

    /** Whether there is little in it but links. */
    private static boolean isLinks(Element element) {
        int linked = element.select(LINKS).stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked > 0 && 2 * linked >= element.text().length();
    }

    /** Whether most of the text stands in cards: then it is an index. */
    static boolean areMostOf(Element article) {
        int inCards =
                cards(article).stream().mapToInt(card -> card.text().length()).sum();
        return 2 * inCards > article.text().length();
    }

    private static void removeCards(Element article) {
        Set<Element> all = cards(article);
        if (Prose.of(article) - all.stream().mapToInt(Prose::of).sum() >= SMALLEST_REST) {
            all.forEach(Element::remove);
        }
    }

    private static Set<Element> cards(Element article) {
        Set<Element> all = new LinkedHashSet<>();
        for (Element row : article.select("div, ul, ol, section")) {
            List<Element> cards = row.children().stream()
                    .filter(child -> child.text().length() <= LONGEST_CARD)
                    .filter(child -> child.selectFirst(LINKED_HEADING) != null)
                    .toList();
            long others = row.children().stream().filter(Element::hasText).count() - cards.size();
            if (cards.size() >= FEWEST_CARDS && others <= cards.size() / 2) {
                all.addAll(cards);
            }
        }
        return all;
    }

    private static Pattern headings() {
        try (InputStream in = Objects.requireNonNull(Teasers.class.getResourceAsStream("teaser-headings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String phrases = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.ROOT).replace(" …", "(?: .*)?"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile(
                    "\\W*(?:" + phrases + ")\\W*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
