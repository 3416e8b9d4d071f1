package io.quotewire.trainer;

import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.head.LinearHead;
import io.quotewire.analysis.head.Softmax;
import io.quotewire.analysis.sentiment.ToneFeatures;
import io.quotewire.analysis.sentiment.ToneHead;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Trains the head for tone upon one encoder. */
final class ToneTrainer {

    /** The weights of the features beside the vector, of the rows against the penalty: see analysis/RATIONALE.md. */
    private static final double OWN_FEATURES = 0.25;

    private static final double STRENGTH = 1;
    private static final double STRENGTH_TAUGHT = 3;
    private static final int ROUNDS = 80;

    /** How much the light head believes its teacher; the rest is the people's label. */
    private static final float TAUGHT = 0.7f;

    private final List<Row> rows;
    private final int vector;

    /**
     * A text to learn from.
     *
     * @param features its vector and its own features
     * @param group texts of one article, which stay together when the rows are split
     */
    @SuppressWarnings("ArrayRecordComponent") // Rows are never compared.
    record Row(String label, String group, float[] features, float weight) {}

    private ToneTrainer(List<Row> rows, int vector) {
        this.rows = rows;
        this.vector = vector;
    }

    static ToneTrainer of(Encoder encoder, List<Labelled> texts) {
        ToneFeatures features = new ToneFeatures();
        List<Row> rows = texts.parallelStream()
                .map(text -> new Row(
                        text.example().label(),
                        text.group(),
                        features.join(
                                encoder.encode(text.example().text()),
                                text.example().text()),
                        text.weight()))
                .toList();
        return new ToneTrainer(rows, encoder.size());
    }

    /**
     * A text with its place in training.
     *
     * @param group the article it comes from
     * @param weight how much it counts
     */
    record Labelled(Example example, String group, float weight) {}

    /**
     * Fits the head.
     *
     * @param kept only these rows
     * @param teacher a head that has learned from the same rows with another encoder, and its trainer
     */
    LinearHead fit(Predicate<Row> kept, @Nullable Teacher teacher) {
        List<float[]> features = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        List<Row> chosen = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (kept.test(row)) {
                chosen.add(row);
                features.add(row.features());
                float[] sure = Targets.sure(ToneHead.CLASSES, row.label());
                targets.add(teacher == null ? sure : Targets.mix(sure, teacher.says(i), TAUGHT));
            }
        }
        float[] weights = new float[chosen.size()];
        IntStream.range(0, weights.length)
                .forEach(i -> weights[i] = chosen.get(i).weight());
        Scaling scaling = Scaling.of(features, vector, OWN_FEATURES);
        float[][] fitted = new LogisticRegression(
                        scaling.apply(features),
                        targets.toArray(float[][]::new),
                        weights,
                        teacher == null ? STRENGTH : STRENGTH_TAUGHT)
                .fit(ROUNDS);
        return scaling.unscale(ToneHead.CLASSES, fitted);
    }

    /** A head and the rows it reads. */
    record Teacher(LinearHead head, ToneTrainer trainer) {

        float[] says(int row) {
            return Targets.taught(Softmax.of(head.score(trainer.rows.get(row).features())));
        }
    }

    /** What a head says of the row with this number, likeliest class first decided. */
    String likeliest(LinearHead head, int row) {
        double[] scores = head.score(rows.get(row).features());
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return ToneHead.CLASSES.get(best);
    }

    List<Row> rows() {
        return rows;
    }
}
