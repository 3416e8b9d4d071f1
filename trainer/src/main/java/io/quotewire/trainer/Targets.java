package io.quotewire.trainer;

import java.util.List;

/** What a regression shall learn for a row: how likely each class is. */
final class Targets {

    private Targets() {}

    /** All on one class. */
    static float[] sure(List<String> classes, String right) {
        float[] target = new float[classes.size()];
        int index = classes.indexOf(right);
        if (index < 0) {
            throw new IllegalArgumentException("no such class: " + right);
        }
        target[index] = 1;
        return target;
    }

    /** As another model sees it. */
    static float[] taught(double[] likelihoods) {
        float[] target = new float[likelihoods.length];
        for (int i = 0; i < target.length; i++) {
            target[i] = (float) likelihoods[i];
        }
        return target;
    }

    /** Something between two. */
    static float[] mix(float[] first, float[] second, float shareOfSecond) {
        float[] mixed = new float[first.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - shareOfSecond) * first[i] + shareOfSecond * second[i];
        }
        return mixed;
    }
}
