package io.quotewire.analysis.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.encoder.ResourceLines;
import io.quotewire.analysis.tag.Taggers.Choice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases the default tagger must get right; they are files that one can add to. */
class GoldenTagsTest {

    private static final HeadsTagger TAGGER = Taggers.open(Choice.ONNX, notice -> {});

    static List<String[]> tones() {
        return ResourceLines.read(GoldenTagsTest.class, "/golden/tags/tones.tsv");
    }

    static List<String[]> topics() {
        return ResourceLines.read(GoldenTagsTest.class, "/golden/tags/topics.tsv");
    }

    static List<String[]> nothing() {
        return ResourceLines.read(GoldenTagsTest.class, "/golden/tags/nothing.tsv");
    }

    @ParameterizedTest
    @MethodSource("tones")
    void tone(String what, String tone, String text) {
        assertThat(TAGGER.reading(text).tone().likeliest().name().toLowerCase(Locale.ROOT))
                .as("%s: %s", what, text)
                .isEqualTo(tone);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void topic(String code, String text) {
        assertThat(TAGGER.reading(text).topics().ranked()).as(text).first().isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void noTopic(String text) {
        assertThat(TAGGER.reading(text).topics().tags()).as(text).isEmpty();
    }
}
