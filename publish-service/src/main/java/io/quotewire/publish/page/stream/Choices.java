package io.quotewire.publish.page.stream;

import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.publish.page.View;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.count.QuotationCounts;
import io.quotewire.publish.store.view.count.SpeakerCounts;
import io.quotewire.publish.store.view.count.SpeakerCounts.SpeakerCount;
import io.quotewire.publish.store.view.count.TopicCounts;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the filters of a view can be set to, with how many quotations there are of each. */
@Singleton
final class Choices {

    private static final int SPEAKERS = 100;

    private final QuotationCounts quotations;
    private final SpeakerCounts speakers;
    private final TopicCounts topics;
    private final Taxonomy taxonomy;

    Choices(QuotationCounts quotations, SpeakerCounts speakers, TopicCounts topics, Taxonomy taxonomy) {
        this.quotations = quotations;
        this.speakers = speakers;
        this.topics = topics;
        this.taxonomy = taxonomy;
    }

    /**
     * A value that a filter can have.
     *
     * @param value as it stands in the address
     * @param name for people
     * @param quotations how many there are in all
     * @param chosen whether the view has it
     */
    record Choice(String value, String name, long quotations, boolean chosen) {}

    /**
     * The choices of a view.
     *
     * @param all how many quotations there are
     * @param polarities what else than said the words may be, not counted
     * @param speakers names of those who said most
     */
    record All(
            long all,
            List<Choice> sentiments,
            List<Choice> kinds,
            List<Choice> topics,
            List<Choice> polarities,
            List<String> speakers) {}

    All of(View view) {
        List<QuotationCounts.Count> counts = quotations.all();
        return new All(
                counts.stream().mapToLong(QuotationCounts.Count::quotations).sum(),
                counted(SentimentLabel.values(), "sentiment", view, counts, QuotationCounts.Count::sentiment),
                counted(QuotationKind.values(), "kind", view, counts, QuotationCounts.Count::kind),
                topics(view),
                polarities(view),
                speakers.most(null, SPEAKERS).stream().map(SpeakerCount::name).toList());
    }

    private static List<Choice> counted(
            Enum<?>[] values,
            String filter,
            View view,
            List<QuotationCounts.Count> counts,
            Function<QuotationCounts.Count, String> by) {
        return Stream.of(values)
                .map(Label::of)
                .map(value -> new Choice(
                        value,
                        value,
                        counts.stream()
                                .filter(count -> by.apply(count).equals(value))
                                .mapToLong(QuotationCounts.Count::quotations)
                                .sum(),
                        view.value(filter).equals(value)))
                .toList();
    }

    private static List<Choice> polarities(View view) {
        return FilterParameters.POLARITIES.stream()
                .filter(value -> !value.equals(QuotationFilter.SAID))
                .map(value -> new Choice(value, value, 0, view.value("polarity").equals(value)))
                .toList();
    }

    /** Those of the highest level, and the one that the view has, wherever it lies. */
    private List<Choice> topics(View view) {
        String chosen = FilterParameters.code(view.value("topic"));
        List<Concept> concepts = new ArrayList<>(taxonomy.below(null));
        taxonomy.concept(chosen).filter(concept -> concept.parent() != null).ifPresent(concepts::add);
        Map<String, TopicCounts.Count> counts =
                topics.of(concepts.stream().map(Concept::code).toList());
        return concepts.stream()
                .map(concept -> new Choice(
                        concept.code(),
                        concept.name(),
                        counts.getOrDefault(concept.code(), TopicCounts.Count.NONE)
                                .quotations(),
                        concept.code().equals(chosen)))
                .toList();
    }
}
