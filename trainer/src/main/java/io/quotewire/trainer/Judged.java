package io.quotewire.trainer;

import io.quotewire.analysis.TopicTag;
import io.quotewire.analysis.tag.HeadsTagger.Reading;
import java.util.List;
import java.util.Locale;

/**
 * What people and the tagger say of one text.
 *
 * @param sample the file it comes from
 * @param example what people say
 * @param tone the likeliest tone
 * @param ranked codes of the top levels, likeliest first
 * @param tags every tag given, with its confidence and whether it is right
 */
record Judged(String sample, Example example, String tone, List<String> ranked, List<Given> tags) {

    /** A tag that readers would see. */
    record Given(double confidence, boolean right) {}

    /**
     * @param topical whether the sample tells topics: its texts without any say nothing, and any topic given is wrong
     */
    static Judged of(String sample, boolean topical, Example example, Reading reading) {
        String tone = reading.tone().likeliest().name().toLowerCase(Locale.ROOT);
        List<Given> tags = topical
                ? reading.topics().tags().stream()
                        .filter(tag -> reading.topics().ranked().contains(tag.code()))
                        .map(tag -> given(tag, example))
                        .toList()
                : List.of(new Given(reading.tone().of(reading.tone().likeliest()), tone.equals(example.label())));
        return new Judged(sample, example, tone, reading.topics().ranked(), tags);
    }

    private static Given given(TopicTag tag, Example example) {
        return new Given(tag.confidence(), example.topics().contains(tag.code()));
    }
}
