package io.quotewire.publish.store.view;

import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.intake.Facets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations are asked for; null asks for all.
 *
 * <p>The day of a quotation is the day that its document names as its own, since an archive that is read in today
 * should be found under its own years; where the document names none, the day on which it arrived, in UTC.
 *
 * @param words in PostgreSQL's websearch syntax, looked for in the words of the quotation
 * @param speaker the speaker's name, in any case
 * @param topic code of a media topic; the topics below it count too
 * @param sentiment label of the sentiment
 * @param kind kind of quotation
 * @param polarity whether it was said; null asks for what was
 * @param publisher who published the document, in any case
 * @param document id of the document
 * @param from first day
 * @param to last day
 */
public record QuotationFilter(
        @Nullable String words,
        @Nullable String speaker,
        @Nullable String topic,
        @Nullable String sentiment,
        @Nullable String kind,
        @Nullable String polarity,
        @Nullable String publisher,
        @Nullable String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What {@link #polarity} is where nothing is asked: words that nobody said are not shown among those that were. */
    public static final String SAID = "said";

    /** As {@link #polarity} lets pass what was said and what was not. */
    public static final String ANY = "any";

    /** Lets all that was said pass. */
    public static final QuotationFilter ALL =
            new QuotationFilter(null, null, null, null, null, null, null, null, null, null);

    /** Lets a speaker's quotations pass. */
    public static QuotationFilter ofSpeaker(String name) {
        return new QuotationFilter(null, name, null, null, null, null, null, null, null, null);
    }

    /**
     * Whether it lets a quotation pass, as far as its words do not matter: the same as {@link Quotations} says in SQL.
     */
    public boolean passes(Facets quotation, Instant arrivedAt) {
        return asked(document, quotation.document())
                && asked(kind, quotation.kind())
                && asked(wantedPolarity(), quotation.polarity())
                && asked(Keys.ofName(speaker), quotation.speaker())
                && asked(Keys.ofName(publisher), quotation.publisher())
                && asked(sentiment, quotation.sentiment())
                && (topic == null || quotation.topics().contains(topic))
                && within(quotation.ownDay(), arrivedAt);
    }

    /** The polarity that is asked for; null where any will do. */
    public @Nullable String wantedPolarity() {
        return polarity == null ? SAID : polarity.equals(ANY) ? null : polarity;
    }

    private static boolean asked(@Nullable String asked, @Nullable String is) {
        return asked == null || asked.equals(is);
    }

    private boolean within(@Nullable LocalDate ownDay, Instant arrivedAt) {
        LocalDate day = ownDay == null ? LocalDate.ofInstant(arrivedAt, ZoneOffset.UTC) : ownDay;
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
