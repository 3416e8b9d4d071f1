package io.quotewire.analysis.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.SentimentTag.Label;
import io.quotewire.analysis.Tagger.DocumentTagger;
import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.Tagger.Tags;
import io.quotewire.analysis.TopicTag;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.tag.Taggers.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadsTaggerTest {

    private static final String FOOTBALL = "The striker scored twice in the cup final. The coach praised the team, the "
            + "goalkeeper and the fans in the stadium.";

    private static final List<String> TEXTS = List.of(
            "We lost four customers, and I do not see them coming back.",
            "The lads were magnificent from the first whistle to the last.",
            "I will call you back.",
            "No vaccine, no medicine and not enough beds.",
            "",
            "a ".repeat(700));

    @ParameterizedTest
    @EnumSource(Choice.class)
    void theSameTextGetsTheSameTagsWhateverCameBeforeAndOnEightThreads(Choice choice) throws Exception {
        HeadsTagger tagger = Taggers.open(choice, notice -> {});
        List<Tags> alone = TEXTS.stream().map(text -> tag(tagger, text)).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            order.add(i % TEXTS.size());
        }
        Collections.shuffle(order, new Random(7));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Tags>> tagged = new ArrayList<>();
            order.forEach(i -> tagged.add(threads.submit(() -> tag(tagger, TEXTS.get(i)))));
            for (int i = 0; i < tagged.size(); i++) {
                assertThat(tagged.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void aQuotationThatSaysLittleTakesItsTopicFromAround(Choice choice) {
        HeadsTagger tagger = Taggers.open(choice, notice -> {});
        String quotation = "We gave all we had.";
        DocumentTagger reader = tagger.read(FOOTBALL.repeat(3));
        List<TopicTag> topics =
                reader.tag(new Passage(quotation, FOOTBALL + quotation)).topics();
        assertThat(topics).first().satisfies(topic -> {
            assertThat(topic.code()).isEqualTo("medtop:15000000");
            assertThat(topic.evidence()).startsWith("paragraph");
        });
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void aTextThatSaysNothingHasNoTopic(Choice choice) {
        HeadsTagger tagger = Taggers.open(choice, notice -> {});
        for (String text : List.of("I'll call you back in ten minutes.", "No more questions, please.", "What a day!")) {
            assertThat(tag(tagger, text).topics()).as(text).isEmpty();
            assertThat(tagger.reading(text).topics().ranked()).as(text).hasSize(17);
        }
    }

    @Test
    void whereTheOnnxEncoderCannotRunTheLightOneTakesOverAndSaysSoOnce() {
        Vocabulary vocabulary = Vocabulary.load();
        StaticEncoder light = new StaticEncoder(vocabulary);
        List<String> notices = new ArrayList<>();
        OnnxModel missing = new OnnxModel("missing", "/missing.onnx", "", List.of());
        assertThat(Taggers.onnxOr(light, vocabulary, missing, notices::add)).isSameAs(light);
        assertThat(notices).singleElement().asString().contains("light encoder", "/missing.onnx");
    }

    @Test
    void theNarratorsWordsDoNotChangeTheTone() {
        HeadsTagger tagger = Taggers.open(Choice.LIGHT, notice -> {});
        String quotation = "The meeting begins at nine.";
        String bitter = "Furious, disgusted and full of hatred for the liars, she said: " + quotation;
        assertThat(tagger.read(bitter).tag(new Passage(quotation, bitter)).sentiment())
                .isEqualTo(tag(tagger, quotation).sentiment());
    }

    @Test
    void theVersionNamesTheEncoder() {
        assertThat(Taggers.open(Choice.LIGHT, notice -> {}).version()).endsWith("+static");
        assertThat(Taggers.open(Choice.ONNX, notice -> {}).version()).endsWith("+e5-small-v2-q");
    }

    @Test
    void aToneThatIsToldSaysWhichWordsDecided() {
        HeadsTagger tagger = Taggers.open(Choice.ONNX, notice -> {});
        Tags tags = tag(tagger, "It was a cruel and shameful betrayal.");
        assertThat(tags.sentiment().label()).isEqualTo(Label.NEGATIVE);
        assertThat(tags.sentiment().evidence()).contains("cruel");
    }

    private static Tags tag(HeadsTagger tagger, String text) {
        return tagger.read(text).tag(new Passage(text, text));
    }
}
