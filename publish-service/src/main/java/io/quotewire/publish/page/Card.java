package io.quotewire.publish.page;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Source;
import io.quotewire.publish.store.Published;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the page shows of a quotation.
 *
 * @param quotation the record
 * @param words its words, cut where marked ones begin and end
 * @param speaker who said it, and how sure that is
 * @param document what its document is called
 * @param arrivedAt when it arrived, to the second
 * @param tags topics and sentiment
 */
record Card(
        EnrichedQuotation quotation,
        List<MarkedText.Part> words,
        Tag speaker,
        String document,
        Instant arrivedAt,
        List<Tag> tags) {

    /**
     * A finding.
     *
     * @param kind what it tells: speaker, topic, or a sentiment's label
     * @param name what was found
     * @param percent how sure
     * @param evidence what decided
     */
    record Tag(String kind, String name, long percent, String evidence) {

        private static final int SURE = 50;

        static Tag of(String kind, String name, double confidence, String evidence) {
            return new Tag(kind, name, Math.round(confidence * 100), evidence);
        }

        /** Whether it should look unsure. */
        public boolean unsure() {
            return percent < SURE;
        }
    }

    static Card of(Published<EnrichedQuotation> published) {
        EnrichedQuotation quotation = published.record();
        return new Card(
                quotation,
                MarkedText.of(quotation),
                speaker(quotation),
                title(quotation.source()),
                published.arrivedAt().truncatedTo(ChronoUnit.SECONDS),
                Stream.concat(topics(quotation), Stream.of(sentiment(quotation)))
                        .toList());
    }

    private static Tag speaker(EnrichedQuotation quotation) {
        return quotation.speaker() == null
                ? Tag.of("speaker", "Speaker unknown", 0, String.valueOf(quotation.speakerUnknown()))
                : Tag.of(
                        "speaker",
                        quotation.speaker().name(),
                        quotation.speaker().confidence(),
                        quotation.evidence());
    }

    static String title(Source source) {
        return source.title() == null ? source.path() : source.title();
    }

    private static Stream<Tag> topics(EnrichedQuotation quotation) {
        return quotation.topics().stream()
                .map(topic -> Tag.of("topic", topic.name(), topic.confidence(), topic.evidence()));
    }

    private static Tag sentiment(EnrichedQuotation quotation) {
        String label = quotation.sentiment().label().name().toLowerCase(Locale.ROOT);
        return Tag.of(
                label,
                label,
                quotation.sentiment().confidence(),
                quotation.sentiment().evidence());
    }
}
