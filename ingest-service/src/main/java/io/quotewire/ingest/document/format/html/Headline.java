package io.quotewire.ingest.document.format.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline and the standfirst as the page shows them, which mostly stand above what is taken for the article.
 *
 * @param title the heading that says what the page's title says
 * @param standfirst the visible text that says what the page's description says
 */
record Headline(@Nullable Element title, @Nullable Element standfirst) {

    /** Shorter ones repeat by accident. In UTF-16 units. */
    private static final int SHORTEST_STANDFIRST = 30;

    private static final int LONGEST_STANDFIRST = 600;
    /** What sites call it in their classes. */
    private static final Pattern STANDFIRST = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:dek|deck|standfirst|subtitle|sub-?head(?:line|ing)?|chapo|vorspann|sapo|bajada)(?:$|[-_ ])");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Headline of(Document page, @Nullable String title, @Nullable String description) {
        Element heading = title(page, title);
        Element standfirst = standfirst(page, description);
        return new Headline(heading, standfirst == null && heading != null ? standfirstBelow(heading) : standfirst);
    }

    private static @Nullable Element title(Document page, @Nullable String title) {
        String wanted = key(title == null ? "" : title) + key(page.title());
        for (Element heading : page.select("h1")) {
            String key = key(heading.text());
            if (!key.isEmpty() && wanted.contains(key)) {
                return heading;
            }
        }
        return null;
    }

    /** In what the headline stands in, or around that. */
    private static @Nullable Element standfirstBelow(Element heading) {
        Element around = heading;
        for (int level = 0; level < 2 && around.parent() != null; level++) {
            around = around.parent();
        }
        for (Element element : around.select("p, h2, h3, div")) {
            String text = element.text();
            if (STANDFIRST.matcher(element.className()).find()
                    && text.length() >= SHORTEST_STANDFIRST
                    && text.length() <= LONGEST_STANDFIRST) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable Element standfirst(Document page, @Nullable String description) {
        String wanted = description == null ? "" : key(description);
        if (wanted.length() < SHORTEST_STANDFIRST) {
            return null;
        }
        for (Element element : page.body().select("p, h2, h3, h4, div, span, li")) {
            if (element.ownText().isEmpty()) {
                continue;
            }
            String text = element.text();
            if (text.length() >= SHORTEST_STANDFIRST
                    && text.length() <= LONGEST_STANDFIRST
                    && key(text).equals(wanted)) {
                return element;
            }
        }
        return null;
    }

    /** The letters and digits alone: marks and spaces differ between a page and what it says of itself. */
    static String key(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
