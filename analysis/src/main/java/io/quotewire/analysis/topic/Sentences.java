package io.quotewire.analysis.topic;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences whose topic is known, as vectors: how near is a text to those of each topic?
 *
 * <p>As a table: class, vector of unit length times 127 as signed bytes in Base64.
 */
public final class Sentences {

    private static final float STEP = 127;

    /** How many of the nearest count (RATIONALE.md). */
    private static final int NEAREST = 3;

    private final Map<String, List<byte[]>> byClass = new LinkedHashMap<>();

    private Sentences() {}

    /** Reads a table. */
    public static Sentences of(List<String[]> rows) {
        Sentences sentences = new Sentences();
        for (String[] row : rows) {
            sentences
                    .byClass
                    .computeIfAbsent(row[0], code -> new ArrayList<>())
                    .add(Base64.getDecoder().decode(row[1]));
        }
        return sentences;
    }

    /** One row of the table. */
    public static String line(String code, float[] unit) {
        byte[] bytes = new byte[unit.length];
        for (int i = 0; i < unit.length; i++) {
            bytes[i] = (byte) Math.max(-STEP, Math.min(STEP, Math.round(unit[i] * STEP)));
        }
        return code + "\t" + Base64.getEncoder().encodeToString(bytes);
    }

    /** The mean cosine with the nearest sentences of a class, from -1 to 1; 0 where the class has none. */
    double nearness(String code, float[] unit) {
        float[] best = new float[NEAREST];
        List<byte[]> sentences = byClass.getOrDefault(code, List.of());
        for (byte[] sentence : sentences) {
            keep(best, cosine(sentence, unit));
        }
        double sum = 0;
        for (float cosine : best) {
            sum += cosine;
        }
        return sum / NEAREST;
    }

    /** Puts a number into its place among the best, which fall. */
    private static void keep(float[] best, float candidate) {
        float carried = candidate;
        for (int i = 0; i < best.length; i++) {
            if (carried > best[i]) {
                float smaller = best[i];
                best[i] = carried;
                carried = smaller;
            }
        }
    }

    private static float cosine(byte[] sentence, float[] unit) {
        float sum = 0;
        for (int i = 0; i < unit.length; i++) {
            sum += sentence[i] * unit[i];
        }
        return sum / STEP;
    }
}
