package io.quotewire.publish.store;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What quotations are filtered by, besides their words.
 *
 * @param document id of the document
 * @param kind kind of quotation, in lower case
 * @param speaker the speaker's name, in lower case; null where nobody is named
 * @param speakerName the name as it is written
 * @param sentiment label of the sentiment, in lower case
 * @param topics codes of its topics and of all above them
 * @param ownTopics codes of its topics as the record has them
 * @param ownDay the day that the document names as its own, if it does
 */
record Facets(
        String document,
        String kind,
        @Nullable String speaker,
        @Nullable String speakerName,
        String sentiment,
        Set<String> topics,
        List<String> ownTopics,
        @Nullable LocalDate ownDay) {

    private static final int DAY = "2026-11-24".length();

    static Facets of(EnrichedQuotation quotation, Taxonomy taxonomy) {
        String speaker =
                quotation.speaker() == null ? null : quotation.speaker().name();
        List<String> ownTopics =
                quotation.topics().stream().map(TopicTag::code).distinct().toList();
        return new Facets(
                quotation.documentId(),
                Label.of(quotation.kind()),
                SqlText.lower(speaker),
                SqlText.ofNullable(speaker),
                Label.of(quotation.sentiment().label()),
                taxonomy.withAncestors(ownTopics),
                ownTopics,
                ownDay(quotation.source()));
    }

    /** Whether a filter lets it pass, as far as its words do not matter: the same as {@link Conditions} say in SQL. */
    boolean pass(QuotationFilter filter, Instant arrivedAt) {
        return asked(filter.document(), document)
                && asked(filter.kind(), kind)
                && asked(SqlText.lower(filter.speaker()), speaker)
                && asked(filter.sentiment(), sentiment)
                && (filter.topic() == null || topics.contains(filter.topic()))
                && within(filter, arrivedAt);
    }

    private static boolean asked(@Nullable String asked, @Nullable String is) {
        return asked == null || asked.equals(is);
    }

    private boolean within(QuotationFilter filter, Instant arrivedAt) {
        LocalDate day = ownDay == null ? LocalDate.ofInstant(arrivedAt, ZoneOffset.UTC) : ownDay;
        return (filter.from() == null || !day.isBefore(filter.from()))
                && (filter.to() == null || !day.isAfter(filter.to()));
    }

    /** A moment counts for the day that it has where it was written down. */
    private static @Nullable LocalDate ownDay(Source source) {
        String date = source.date();
        if (date == null || date.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
