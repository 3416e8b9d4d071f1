package io.quotewire.trainer;

import io.quotewire.analysis.encoder.OnnxEncoder;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticVectors;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.encoder.WordPiece;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the light encoder's vectors: every word piece alone through bge-small-en-v1.5 (Xiao et al., "C-Pack", 2023),
 * the strongest directions of what comes out, rare pieces weighed up, the mean text taken away, rounded to bytes.
 */
final class StaticVectorMaker {

    private static final OnnxModel BGE =
            new OnnxModel("bge-small-en-v1.5-q", "/bge-small-en-v1.5-q.onnx", "", List.of());

    private static final int WIDTH = 256;
    private static final int MOST_PIECES = 512;

    /** The vocabulary is sorted by frequency from here on; before are marks and places left free. */
    private static final int FIRST_RANKED = 999;

    /** A piece at rank r is taken to make 0.08 / r of all text; weights as by Arora et al., a = 0.001. */
    private static final double COMMONEST = 0.08;

    private static final double SMOOTH = 1e-3;

    private final Vocabulary vocabulary;

    StaticVectorMaker(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param texts whose mean is taken away */
    StaticVectors make(List<String> texts) {
        double[][] vectors = project(passed());
        for (int piece = 0; piece < vectors.length; piece++) {
            times(vectors[piece], weight(piece));
        }
        double[] mean = mean(vectors, texts);
        for (int piece = 0; piece < vectors.length; piece++) {
            for (int i = 0; i < WIDTH; i++) {
                vectors[piece][i] -= weight(piece) * mean[i];
            }
        }
        return rounded(vectors);
    }

    private float[][] passed() {
        OnnxEncoder encoder = new OnnxEncoder(vocabulary, BGE);
        return IntStream.range(0, vocabulary.size())
                .parallel()
                .mapToObj(piece -> encoder.encode(new int[] {piece}))
                .toArray(float[][]::new);
    }

    private static double weight(int piece) {
        if (piece < FIRST_RANKED) {
            return 0;
        }
        return SMOOTH / (SMOOTH + COMMONEST / (piece - FIRST_RANKED + 1));
    }

    private static double[][] project(float[][] vectors) {
        int wide = vectors[0].length;
        double[] mean = new double[wide];
        for (float[] vector : vectors) {
            for (int i = 0; i < wide; i++) {
                mean[i] += vector[i] / (double) vectors.length;
            }
        }
        double[][] spread = new double[wide][wide];
        for (float[] vector : vectors) {
            for (int i = 0; i < wide; i++) {
                for (int j = 0; j < wide; j++) {
                    spread[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]) / vectors.length;
                }
            }
        }
        double[][] directions = Eigen.strongest(spread, WIDTH);
        double[][] projected = new double[vectors.length][WIDTH];
        for (int piece = 0; piece < vectors.length; piece++) {
            for (int d = 0; d < WIDTH; d++) {
                for (int i = 0; i < wide; i++) {
                    projected[piece][d] += (vectors[piece][i] - mean[i]) * directions[d][i];
                }
            }
        }
        return projected;
    }

    /** The mean over all pieces of the texts, each as often as it stands there, by weight. */
    private double[] mean(double[][] weighted, List<String> texts) {
        WordPiece wordPiece = new WordPiece(vocabulary);
        double[] sum = new double[WIDTH];
        double weights = 0;
        for (String text : texts) {
            for (int piece : wordPiece.pieces(text, MOST_PIECES)) {
                weights += weight(piece);
                for (int i = 0; i < WIDTH; i++) {
                    sum[i] += weighted[piece][i];
                }
            }
        }
        times(sum, 1 / weights);
        return sum;
    }

    private static void times(double[] vector, double by) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= by;
        }
    }

    private static StaticVectors rounded(double[][] vectors) {
        float[] scales = new float[vectors.length];
        byte[] rows = new byte[vectors.length * WIDTH];
        for (int piece = 0; piece < vectors.length; piece++) {
            double most = 0;
            for (double number : vectors[piece]) {
                most = Math.max(most, Math.abs(number));
            }
            scales[piece] = (float) (most / Byte.MAX_VALUE);
            for (int i = 0; i < WIDTH && most > 0; i++) {
                rows[piece * WIDTH + i] = (byte) Math.round(vectors[piece][i] / scales[piece]);
            }
        }
        return new StaticVectors(WIDTH, scales, rows);
    }
}
