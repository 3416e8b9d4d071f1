package io.quotewire.publish.load;

import java.util.Arrays;

/** Times in nanoseconds. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    synchronized void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    synchronized int count() {
        return count;
    }

    /** @return milliseconds below which this share lies; NaN where there are no times */
    synchronized double at(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, Math.floor(share * count))] / 1e6;
    }

    double median() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    @Override
    public String toString() {
        return String.format("%7.1f %7.1f", median(), p99());
    }
}
