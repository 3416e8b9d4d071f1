package io.quotewire.publish.page;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.contracts.Speaker;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.publish.web.DocumentTitle;
import io.quotewire.publish.web.Telling;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a quotation.
 *
 * @param quotation the record
 * @param kind how the words are reported, also the class they are set in
 * @param telling what stands around its words so that they read by themselves
 * @param words its words, cut where marked ones begin and end
 * @param cut whether there are more words than are shown here
 * @param speaker who said it; null where nobody is known to have
 * @param document what its document is called
 * @param publisher who published it; null where it does not name who did
 * @param address where it is read in its place
 * @param arrival its place in the order of arrival
 * @param arrivedAt when it arrived
 * @param tags what was found: how it is reported and how it was found, topics, sentiment
 */
public record Card(
        EnrichedQuotation quotation,
        String kind,
        Telling telling,
        List<MarkedText.Part> words,
        boolean cut,
        @Nullable Said speaker,
        String document,
        @Nullable Publisher publisher,
        String address,
        long arrival,
        Moment arrivedAt,
        List<Tag> tags) {

    /**
     * Who said it.
     *
     * @param name the fullest name in the document
     * @param address the page about the speaker
     * @param unsure whether it should look unsure
     */
    public record Said(String name, String address, boolean unsure) {}

    public static Card of(Published<EnrichedQuotation> published) {
        return of(published, List.of());
    }

    /** @param hits what was looked for, in code points of the quotation's text */
    public static Card of(Published<EnrichedQuotation> published, List<Span> hits) {
        EnrichedQuotation quotation = published.record();
        String kind = Label.of(quotation.kind());
        return new Card(
                quotation,
                kind,
                Telling.of(quotation),
                MarkedText.of(quotation, hits),
                quotation.truncated() || MarkedText.isTooLong(quotation.text()),
                said(quotation.speaker()),
                DocumentTitle.of(quotation.source()),
                Publisher.of(quotation.source()),
                DocumentParts.path(quotation),
                published.arrival(),
                Moment.of(published.arrivedAt()),
                Stream.of(
                                polarity(quotation),
                                Stream.of(kind(quotation, kind)),
                                topics(quotation),
                                Stream.of(sentiment(quotation)))
                        .flatMap(tags -> tags)
                        .toList());
    }

    private static @Nullable Said said(@Nullable Speaker speaker) {
        if (speaker == null || speaker.name().isBlank()) {
            return null;
        }
        String name = Keys.name(speaker.name());
        return new Said(name, View.by("name", name).at("/speakers"), Tag.isUnsure(Tag.percent(speaker.confidence())));
    }

    private static Tag kind(EnrichedQuotation quotation, String kind) {
        return Tag.of("kind", kind, quotation.confidence(), quotation.evidence(), View.by("kind", kind));
    }

    /** Only where nobody said it. */
    private static Stream<Tag> polarity(EnrichedQuotation quotation) {
        if (quotation.polarity() == null || quotation.wasSaid()) {
            return Stream.empty();
        }
        String polarity = Label.of(quotation.polarity());
        return Stream.of(Tag.of(
                "polarity", polarity, quotation.confidence(), quotation.evidence(), View.by("polarity", polarity)));
    }

    private static Stream<Tag> topics(EnrichedQuotation quotation) {
        return quotation.topics().stream()
                .map(topic -> Tag.of(
                        "topic", topic.name(), topic.confidence(), topic.evidence(), View.by("topic", topic.code())));
    }

    private static Tag sentiment(EnrichedQuotation quotation) {
        String label = Label.of(quotation.sentiment().label());
        return Tag.of(
                label,
                label,
                quotation.sentiment().confidence(),
                quotation.sentiment().evidence(),
                View.by("sentiment", label));
    }
}
