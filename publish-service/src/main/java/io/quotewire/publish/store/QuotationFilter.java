package io.quotewire.publish.store;

import org.jspecify.annotations.Nullable;

/**
 * Which quotations are asked for; null asks for all.
 *
 * @param words in PostgreSQL's websearch syntax, looked for in the words of the quotation
 * @param speaker the speaker's name, in any case
 * @param topic code of a media topic
 * @param sentiment label of the sentiment
 * @param kind kind of quotation
 * @param document id of the document
 */
public record QuotationFilter(
        @Nullable String words,
        @Nullable String speaker,
        @Nullable String topic,
        @Nullable String sentiment,
        @Nullable String kind,
        @Nullable String document) {

    /** Lets everything pass. */
    public static final QuotationFilter ALL = new QuotationFilter(null, null, null, null, null, null);
}
