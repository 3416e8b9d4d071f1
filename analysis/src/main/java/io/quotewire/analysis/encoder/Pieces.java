package io.quotewire.analysis.encoder;

import java.util.Arrays;

/** A growing list of piece ids with a limit. */
final class Pieces {

    private final int most;
    private int[] ids = new int[64];
    private int size;

    Pieces(int most) {
        this.most = most;
    }

    void add(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = id;
    }

    void shrinkTo(int smaller) {
        size = Math.min(size, smaller);
    }

    int size() {
        return size;
    }

    boolean full() {
        return size >= most;
    }

    int[] toArray() {
        return Arrays.copyOf(ids, Math.min(size, most));
    }
}
