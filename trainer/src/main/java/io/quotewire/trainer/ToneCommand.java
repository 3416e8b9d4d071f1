package io.quotewire.trainer;

import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.encoder.OnnxEncoder;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.head.LinearHead;
import io.quotewire.trainer.ToneTrainer.Labelled;
import io.quotewire.trainer.ToneTrainer.Teacher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Trains both heads for tone and prints what the editorials score out of fold; some minutes, always the same result.
 */
@Command(name = "tone", description = "Trains the heads for tone.")
final class ToneCommand implements Callable<Integer> {

    /** Editorials are fewer and better labelled, by twenty people each. */
    private static final float EDITORIALS = 2;

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws Exception {
        Vocabulary vocabulary = Vocabulary.load();
        Encoder onnx = new OnnxEncoder(vocabulary, OnnxModel.E5_SMALL);
        Encoder light = new StaticEncoder(vocabulary);
        List<Labelled> texts = texts();
        ToneTrainer onnxTone = ToneTrainer.of(onnx, texts);
        ToneTrainer lightTone = ToneTrainer.of(light, texts);
        LinearHead tone = onnxTone.fit(row -> true, null);
        write(onnx, tone);
        write(light, lightTone.fit(row -> true, new Teacher(tone, onnxTone)));
        new OutOfFold(onnxTone, lightTone).print();
        return 0;
    }

    private List<Labelled> texts() throws IOException {
        List<Labelled> texts = new ArrayList<>();
        for (Example example : places.gold("sentiment.newsmtsc.train")) {
            texts.add(new Labelled(example, "news", 1));
        }
        for (Example example : places.gold("sentiment.nyt-editorial.dev")) {
            texts.add(new Labelled(example, OutOfFold.editorial(example.id()), EDITORIALS));
        }
        for (Example example : places.toneSentences()) {
            texts.add(new Labelled(example, "own", EDITORIALS));
        }
        return texts;
    }

    private void write(Encoder encoder, LinearHead head) throws IOException {
        places.write(
                "sentiment/tone." + encoder.name() + ".tsv",
                "Class, bias, weights; made by the trainer module from NewsMTSC, VADER's editorials, own sentences: NOTICE.",
                head.lines());
    }
}
