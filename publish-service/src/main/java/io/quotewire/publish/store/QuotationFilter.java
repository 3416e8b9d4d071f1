package io.quotewire.publish.store;

import java.time.LocalDate;
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
        @Nullable String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Lets everything pass. */
    public static final QuotationFilter ALL = new QuotationFilter(null, null, null, null, null, null, null, null);

    /** Lets a speaker's quotations pass. */
    public static QuotationFilter ofSpeaker(String name) {
        return new QuotationFilter(null, name, null, null, null, null, null, null);
    }
}
