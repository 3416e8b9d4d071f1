package io.quotewire.publish.page.speaker;

import io.quotewire.publish.page.Card;
import io.quotewire.publish.page.Share;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.store.view.count.SpeakerCounts.DayCount;
import io.quotewire.publish.store.view.count.SpeakerCounts.SpeakerCount;
import io.quotewire.publish.store.view.count.TopicCount;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a speaker said, in figures and in the latest words.
 *
 * @param speaker name and number of quotations
 * @param view the quotations
 * @param timeline when
 * @param sentiments in which tone
 * @param topics about which topics of the highest level, most first
 * @param details about which topics below those, most first
 * @param cards the latest quotations
 * @param older address of those before; null where these are all
 */
record Portrait(
        SpeakerCount speaker,
        View view,
        Timeline timeline,
        List<Share> sentiments,
        List<Share> topics,
        List<Share> details,
        List<Card> cards,
        @Nullable String older) {

    private static final int MOST_DETAILS = 20;

    static Portrait of(
            SpeakerCount speaker,
            List<DayCount> days,
            LocalDate today,
            List<TopicCount> topics,
            Taxonomy taxonomy,
            Slice<Card> cards) {
        View view = View.by("speaker", speaker.name());
        return new Portrait(
                speaker,
                view,
                Timeline.of(days, today),
                sentiments(days, view),
                shares(topics.stream().filter(topic -> isTop(topic, taxonomy)), taxonomy, view),
                shares(topics.stream().filter(topic -> !isTop(topic, taxonomy)).limit(MOST_DETAILS), taxonomy, view),
                cards.rows(),
                cards.next() == null ? null : view.with("cursor", cards.next()).at("/"));
    }

    private static boolean isTop(TopicCount topic, Taxonomy taxonomy) {
        return taxonomy.concept(topic.topic())
                .map(concept -> concept.parent() == null)
                .orElse(false);
    }

    private static List<Share> shares(Stream<TopicCount> counts, Taxonomy taxonomy, View view) {
        List<TopicCount> topics = counts.toList();
        long most = topics.stream().mapToLong(TopicCount::quotations).max().orElse(0);
        return topics.stream()
                .map(topic -> Share.of(
                        taxonomy.concept(topic.topic()).map(Concept::name).orElse(topic.topic()),
                        "topic",
                        topic.quotations(),
                        most,
                        view.with("topic", topic.topic()).at("/")))
                .toList();
    }

    private static List<Share> sentiments(List<DayCount> days, View view) {
        long all = days.stream().mapToLong(DayCount::quotations).sum();
        return Stream.of("positive", "neutral", "negative")
                .map(tone -> Share.of(
                        tone,
                        tone,
                        days.stream()
                                .filter(day -> day.sentiment().equals(tone))
                                .mapToLong(DayCount::quotations)
                                .sum(),
                        all,
                        view.with("sentiment", tone).at("/")))
                .toList();
    }
}
