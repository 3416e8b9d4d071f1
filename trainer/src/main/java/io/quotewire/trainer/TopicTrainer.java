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
import java.util.stream.Stream;

/**
 * Trains the head for topics. No text with human topics may train what ships, so the ONNX encoder's head learns from
 * sentences written for this project, and the light one from it.
 */
final class TopicTrainer {

    private static final int ROUNDS = 100;

    /** How much a definition of the taxonomy counts beside a sentence. */
    private static final float DEFINITION = 0.1f;

    /**
     * Taken from the logarithm of the odds of a text that says nothing, so that a topic is not lost too soon: without
     * it 14 of 174 own quotations with a topic counted as saying nothing by half and more, see docs/quality.md.
     */
    private static final float DOUBT = 1.5f;

    /**
     * By what the scores of the regression are divided, and {@link TopicHead}'s weight of nearness with them:
     * quotations are often scraps of sentences, of which the head was too sure before (the {@code around} command shows
     * them).
     */
    private static final float CAUTION = 1.5f;

    private final List<String> classes;
    private final List<Example> sentences;
    private final int chosen;
    private final List<Example> definitions;

    /**
     * @param chosen sentences that weigh most for the light head
     * @param more sentences with topics
     */
    TopicTrainer(Taxonomy taxonomy, List<Example> chosen, List<Example> more) {
        this.classes = Stream.concat(taxonomy.tops().stream().map(Concept::code), Stream.of(TopicHead.NOTHING))
                .toList();
        this.sentences = Stream.concat(chosen.stream(), more.stream()).toList();
        this.chosen = chosen.size();
        this.definitions = taxonomy.concepts().stream()
                .map(concept -> new Example(
                        concept.code(), concept.name() + ": " + concept.definition(), "", List.of(concept.top())))
                .toList();
    }

    /** The ONNX encoder's head: regression on the own sentences and the definitions, and the sentences themselves. */
    Trained teacher(Encoder encoder, int width) {
        List<float[]> vectors = encode(encoder, sentences);
        List<float[]> defined = encode(encoder, definitions);
        List<float[]> all = new ArrayList<>(vectors);
        all.addAll(defined);
        float[] centre = centre(all, width);
        Rows rows = new Rows();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String code = topic(sentences.get(i));
            float[] unit = TopicHead.unit(vectors.get(i), centre);
            rows.add(unit, Targets.sure(classes, code), 1);
            lines.add(Sentences.line(code, unit));
        }
        for (int i = 0; i < definitions.size(); i++) {
            rows.add(
                    TopicHead.unit(defined.get(i), centre),
                    Targets.sure(classes, topic(definitions.get(i))),
                    DEFINITION);
        }
        return new Trained(centre, cautious(rows.fit(classes, 3)), lines);
    }

    private static LinearHead cautious(LinearHead head) {
        int size = head.classes().size();
        float[] biases = new float[size];
        float[][] weights = new float[size][];
        for (int c = 0; c < size; c++) {
            float doubt = head.classes().get(c).equals(TopicHead.NOTHING) ? DOUBT : 0;
            biases[c] = (head.bias(c) - doubt) / CAUTION;
            weights[c] = head.weights(c);
            for (int i = 0; i < weights[c].length; i++) {
                weights[c][i] /= CAUTION;
            }
        }
        return new LinearHead(head.classes(), biases, weights);
    }

    /**
     * The light encoder's head: the own sentences, the taxonomy's definitions, and what the teacher thinks of these, of
     * single words and of news sentences.
     */
    Trained pupil(Encoder encoder, Encoder teachersEncoder, TopicHead teacher, List<String> words, List<String> news) {
        Rows rows = new Rows();
        float[] centre = new float[encoder.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Example sentence = sentences.get(i);
            float weight = i >= chosen ? 0.25f : sentence.topics().isEmpty() ? 2 : 1;
            rows.add(encoder.encode(sentence.text()), Targets.sure(classes, topic(sentence)), weight);
        }
        for (Example definition : definitions) {
            float[] taught = taught(teachersEncoder, teacher, definition.text());
            float[] sure = Targets.sure(classes, topic(definition));
            rows.add(encoder.encode(definition.text()), Targets.mix(sure, taught, 0.5f), 0.3f);
        }
        addTaught(rows, encoder, words, taught(teachersEncoder, teacher, words), 0.02f, false);
        addTaught(rows, encoder, news, taught(teachersEncoder, teacher, news), 0.3f, true);
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

    private static String topic(Example example) {
        return example.topics().isEmpty() ? TopicHead.NOTHING : example.topics().get(0);
    }

    private List<float[]> taught(Encoder encoder, TopicHead teacher, List<String> texts) {
        return texts.parallelStream()
                .map(text -> taught(encoder, teacher, text))
                .toList();
    }

    /** The pupil is a regression without that caution, so it learns from scores as they were before. */
    private static float[] taught(Encoder encoder, TopicHead teacher, String text) {
        double[] scores = teacher.score(encoder.encode(text));
        return Targets.taught(
                Softmax.of(Arrays.stream(scores).map(score -> CAUTION * score).toArray()));
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
