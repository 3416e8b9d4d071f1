package io.quotewire.trainer;

import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.head.LinearHead;
import io.quotewire.analysis.head.Softmax;
import io.quotewire.analysis.topic.Concept;
import io.quotewire.analysis.topic.Sentences;
import io.quotewire.analysis.topic.Taxonomy;
import io.quotewire.analysis.topic.TopicHead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains the head for topics. No text with human topics may train what ships, so the ONNX encoder's head learns from
 * sentences written for this project, and the light one from it.
 */
final class TopicTrainer {

    private static final int ROUNDS = 100;

    private final List<String> classes;
    private final List<Example> sentences;
    private final List<Example> definitions;

    TopicTrainer(Taxonomy taxonomy, List<Example> sentences) {
        this.classes = taxonomy.tops().stream().map(Concept::code).toList();
        this.sentences = sentences;
        this.definitions = taxonomy.concepts().stream()
                .map(concept -> new Example(
                        concept.code(), concept.name() + ": " + concept.definition(), "", List.of(concept.top())))
                .toList();
    }

    /** The ONNX encoder's head: regression on the own sentences, and the sentences themselves. */
    Trained teacher(Encoder encoder, int width) {
        List<float[]> vectors = encode(encoder, sentences);
        List<float[]> all = new ArrayList<>(vectors);
        all.addAll(encode(encoder, definitions));
        float[] centre = centre(all, width);
        Rows rows = new Rows();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String code = sentences.get(i).topics().get(0);
            float[] unit = TopicHead.unit(vectors.get(i), centre);
            rows.add(unit, Targets.sure(classes, code), 1);
            lines.add(Sentences.line(code, unit));
        }
        return new Trained(centre, rows.fit(classes, 3), lines);
    }

    /**
     * The light encoder's head: the own sentences, the taxonomy's definitions, and what the teacher thinks of these, of
     * single words and of news sentences.
     */
    Trained pupil(Encoder encoder, Encoder teachersEncoder, TopicHead teacher, List<String> words, List<String> news) {
        Rows rows = new Rows();
        float[] centre = new float[encoder.size()];
        for (Example sentence : sentences) {
            rows.add(
                    encoder.encode(sentence.text()),
                    Targets.sure(classes, sentence.topics().get(0)),
                    1);
        }
        for (Example definition : definitions) {
            float[] taught = taught(teachersEncoder, teacher, definition.text());
            float[] sure = Targets.sure(classes, definition.topics().get(0));
            rows.add(encoder.encode(definition.text()), Targets.mix(sure, taught, 0.5f), 0.3f);
        }
        addTaught(rows, encoder, words, taught(teachersEncoder, teacher, words), 0.02f, false);
        addTaught(rows, encoder, news, taught(teachersEncoder, teacher, news), 0.1f, true);
        return new Trained(centre, rows.fit(classes, 10), List.of());
    }

    /** News is mostly politics: balanced, each class weighs the same in sum. */
    private void addTaught(
            Rows rows, Encoder encoder, List<String> texts, List<float[]> taught, float weight, boolean balanced) {
        double[] shares = new double[classes.size()];
        taught.forEach(target -> {
            for (int c = 0; c < shares.length; c++) {
                shares[c] += target[c] / taught.size();
            }
        });
        for (int i = 0; i < texts.size(); i++) {
            double rarity = 0;
            for (int c = 0; c < shares.length; c++) {
                rarity += taught.get(i)[c] / shares[c] / shares.length;
            }
            float times = balanced ? (float) Math.min(5, rarity) : 1;
            rows.add(encoder.encode(texts.get(i)), taught.get(i), weight * times);
        }
    }

    private List<float[]> taught(Encoder encoder, TopicHead teacher, List<String> texts) {
        return texts.parallelStream()
                .map(text -> taught(encoder, teacher, text))
                .toList();
    }

    private static float[] taught(Encoder encoder, TopicHead teacher, String text) {
        return Targets.taught(Softmax.of(teacher.score(encoder.encode(text)), 1));
    }

    private static List<float[]> encode(Encoder encoder, List<Example> examples) {
        return examples.parallelStream()
                .map(example -> encoder.encode(example.text()))
                .toList();
    }

    private static float[] centre(List<float[]> vectors, int width) {
        double[] sum = new double[width];
        for (float[] vector : vectors) {
            for (int i = 0; i < width; i++) {
                sum[i] += vector[vector.length - width + i];
            }
        }
        float[] centre = new float[width];
        for (int i = 0; i < width; i++) {
            centre[i] = (float) (sum[i] / vectors.size());
        }
        return centre;
    }

    /**
     * A head as it ships.
     *
     * @param lines of the table of sentences; none for the light encoder
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Trained(float[] centre, LinearHead regression, List<String> lines) {

        TopicHead head() {
            return new TopicHead(
                    centre,
                    regression,
                    Sentences.of(lines.stream().map(line -> line.split("\t")).toList()));
        }

        /** The table {@code topic.ENCODER.tsv}: the centre first. */
        List<String> table() {
            List<String> table =
                    new ArrayList<>(new LinearHead(List.of("centre"), new float[1], new float[][] {centre}).lines());
            table.addAll(regression.lines());
            return table;
        }
    }

    /** What a regression learns from. */
    private static final class Rows {

        private final List<float[]> features = new ArrayList<>();
        private final List<float[]> targets = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(float[] row, float[] target, float weight) {
            features.add(row);
            targets.add(target);
            weights.add(weight);
        }

        LinearHead fit(List<String> classes, double strength) {
            float[] counts = new float[weights.size()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = weights.get(i);
            }
            float[][] fitted = new LogisticRegression(
                            features.toArray(float[][]::new), targets.toArray(float[][]::new), counts, strength)
                    .fit(ROUNDS);
            int width = fitted[0].length - 1;
            float[] biases = new float[fitted.length];
            float[][] rows = new float[fitted.length][];
            for (int c = 0; c < fitted.length; c++) {
                biases[c] = fitted[c][width];
                rows[c] = Arrays.copyOf(fitted[c], width);
            }
            return new LinearHead(classes, biases, rows);
        }
    }
}
