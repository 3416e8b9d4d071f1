package io.quotewire.trainer;

import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.encoder.OnnxEncoder;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.topic.Taxonomy;
import io.quotewire.trainer.TopicTrainer.Trained;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains both heads for topics; some minutes, always the same result. */
@Command(name = "topics", description = "Trains the heads for topics.")
final class TopicsCommand implements Callable<Integer> {

    /** The commonest words are enough for the light head to learn from. */
    private static final int WORDS = 10_000;

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws Exception {
        Vocabulary vocabulary = Vocabulary.load();
        Encoder onnx = new OnnxEncoder(vocabulary, OnnxModel.E5_SMALL);
        Encoder light = new StaticEncoder(vocabulary);
        TopicTrainer trainer = new TopicTrainer(Taxonomy.load(), places.topicSentences(), places.conceptSentences());
        Trained teacher = trainer.teacher(onnx, OnnxModel.WIDTH);
        write(onnx, teacher);
        List<String> words = vocabulary.words().subList(0, WORDS);
        write(light, trainer.pupil(light, onnx, teacher.head(), words, news()));
        return 0;
    }

    /** Texts only: these files have no topics. */
    private List<String> news() throws IOException {
        List<Example> examples = new ArrayList<>(places.gold("sentiment.newsmtsc.train"));
        examples.addAll(places.gold("sentiment.nyt-editorial.dev"));
        return examples.stream().map(Example::text).toList();
    }

    private void write(Encoder encoder, Trained trained) throws IOException {
        places.write(
                "topic/topic." + encoder.name() + ".tsv",
                "Class, bias, weights; made by the trainer module from own sentences, the taxonomy, NewsMTSC: NOTICE.",
                trained.table());
        places.write(
                "topic/topic-sentences." + encoder.name() + ".tsv",
                "Class, vector of a sentence written for this project as bytes in Base64; made by the trainer module.",
                trained.lines());
    }
}
