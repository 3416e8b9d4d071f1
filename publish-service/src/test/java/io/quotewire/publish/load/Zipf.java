package io.quotewire.publish.load;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Ranks as often as words and names are met: the one at rank r about 1 / r as often as the first. */
final class Zipf {

    private final double[] upTo;

    /** @param size how many ranks there are, from 0 */
    Zipf(int size) {
        upTo = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    int next(SplittableRandom random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return place < 0 ? -place - 1 : place;
    }
}
