package io.quotewire.publish.store.view;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the words that were looked for stand. They are told as places in the text: PostgreSQL's headlines escape
 * nothing, and so nobody has to tell its marks from a document's own.
 */
@Singleton
public final class Hits {

    private static final char START = '\u0001';
    private static final char END = '\u0002';
    private static final int LONGEST = 20_000;

    private final Reads reads;

    Hits(Reads reads) {
        this.reads = reads;
    }

    /**
     * The hits of a filter's words, by the id of the quotation, as spans of code points of its text. Looked for in the
     * first 20,000 characters of a text; empty where the filter has no words.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public Map<String, List<Span>> in(List<Published<EnrichedQuotation>> page, QuotationFilter filter) {
        String words = filter.words();
        if (words == null || page.isEmpty()) {
            return Map.of();
        }
        List<String> texts =
                page.stream().map(one -> searched(one.record().text())).toList();
        List<String> marked = marked(words, texts);
        Map<String, List<Span>> hits = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            hits.put(page.get(i).record().id(), spans(marked.get(i), texts.get(i)));
        }
        return hits;
    }

    private List<String> marked(String words, List<String> texts) {
        return reads.read(handle -> handle.createQuery("""
                SELECT ts_headline('english', text, websearch_to_tsquery('english', :words),
                    'HighlightAll=true, StartSel=' || chr(1) || ', StopSel=' || chr(2))
                FROM unnest(:texts) WITH ORDINALITY AS all_texts (text, place) ORDER BY place""")
                .bind("words", SqlText.lower(words))
                .bindArray("texts", String.class, texts)
                .mapTo(String.class)
                .list());
    }

    /** As words are compared, if that keeps every place, and without what marks hits. */
    private static String searched(String text) {
        String part = text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
        String lower = part.toLowerCase(Locale.ROOT);
        boolean samePlaces = lower.codePointCount(0, lower.length()) == part.codePointCount(0, part.length());
        return SqlText.of(samePlaces ? lower : part).replace(START, '\uFFFD').replace(END, '\uFFFD');
    }

    /** No hits where the marks are not all that differs: what is not understood is better not marked. */
    static List<Span> spans(String marked, String text) {
        List<Span> spans = new ArrayList<>();
        StringBuilder unmarked = new StringBuilder(text.length());
        int start = 0;
        int place = 0;
        for (int c : marked.codePoints().toArray()) {
            if (c == START) {
                start = place;
            } else if (c == END) {
                spans.add(new Span(start, place));
            } else {
                unmarked.appendCodePoint(c);
                place++;
            }
        }
        return unmarked.toString().contentEquals(text) ? spans : List.of();
    }
}
