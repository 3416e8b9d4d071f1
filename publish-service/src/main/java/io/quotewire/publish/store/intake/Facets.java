package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Polarity;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What quotations are filtered by, besides their words.
 *
 * @param document id of the document
 * @param kind kind of quotation, in lower case
 * @param polarity whether it was said, in lower case
 * @param speaker the speaker's name, in lower case; null where nobody is named
 * @param speakerName the name as it is written
 * @param sentiment label of the sentiment, in lower case
 * @param topics codes of its topics and of all above them
 * @param ownTopics codes of its topics as the record has them
 * @param publisher who published the document, in lower case, if it names who did
 * @param ownDay the day that the document names as its own, if it does
 */
public record Facets(
        String document,
        String kind,
        String polarity,
        @Nullable String speaker,
        @Nullable String speakerName,
        String sentiment,
        Set<String> topics,
        List<String> ownTopics,
        @Nullable String publisher,
        @Nullable LocalDate ownDay) {

    private static final int DAY = "2026-11-24".length();

    /** What a quotation can be found by. */
    public static Facets of(EnrichedQuotation quotation, Taxonomy taxonomy) {
        String speaker =
                quotation.speaker() == null || quotation.speaker().name().isBlank()
                        ? null
                        : quotation.speaker().name();
        List<String> ownTopics =
                quotation.topics().stream().map(TopicTag::code).distinct().toList();
        return new Facets(
                quotation.documentId(),
                Label.of(quotation.kind()),
                Label.of(quotation.polarity() == null ? Polarity.SAID : quotation.polarity()),
                Keys.ofName(speaker),
                speaker == null ? null : Keys.name(speaker),
                Label.of(quotation.sentiment().label()),
                taxonomy.withAncestors(ownTopics),
                ownTopics,
                Keys.ofName(quotation.source().publisher()),
                ownDay(quotation.source()));
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
