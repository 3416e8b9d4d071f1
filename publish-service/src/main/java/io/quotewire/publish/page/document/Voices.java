package io.quotewire.publish.page.document;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the speakers of a document are told apart: each has a colour and a kind of line below the words. After eight
 * speakers the colours come again with another line.
 */
final class Voices {

    private static final int COLOURS = 8;
    private static final int LINES = 3;
    private static final String UNKNOWN = "voice-unknown";

    /**
     * A speaker in a part of the document.
     *
     * @param name as the document has it
     * @param css classes of the colour and the line
     * @param first id of the first quotation
     * @param quotations how many there are
     */
    record Voice(String name, String css, String first, int quotations) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** @param speakers of the whole document in lower case, in the order in which they first speak */
    Voices(List<String> speakers) {
        speakers.forEach(speaker -> places.put(speaker, places.size()));
    }

    String css(EnrichedQuotation quotation) {
        String name = name(quotation);
        if (name == null) {
            return UNKNOWN;
        }
        String speaker = name.toLowerCase(Locale.ROOT);
        int place = places.getOrDefault(speaker, Math.floorMod(speaker.hashCode(), COLOURS * LINES));
        return "voice-" + (place % COLOURS + 1) + " line-" + (place / COLOURS % LINES + 1);
    }

    /** Who speaks in some quotations, in the order in which they first do. */
    List<Voice> of(List<EnrichedQuotation> quotations) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (EnrichedQuotation quotation : quotations) {
            String name = name(quotation);
            voices.merge(
                    name == null ? "" : name.toLowerCase(Locale.ROOT),
                    new Voice(name == null ? "Speaker unknown" : name, css(quotation), quotation.id(), 1),
                    (before, one) -> new Voice(before.name(), before.css(), before.first(), before.quotations() + 1));
        }
        return new ArrayList<>(voices.values());
    }

    private static @Nullable String name(EnrichedQuotation quotation) {
        return quotation.speaker() == null || quotation.speaker().name().isBlank()
                ? null
                : Keys.name(quotation.speaker().name());
    }
}
