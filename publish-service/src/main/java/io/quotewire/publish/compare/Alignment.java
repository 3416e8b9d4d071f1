package io.quotewire.publish.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the equal elements of two sequences so that pairs never cross. As in patience diff (Bram Cohen), what both
 * begin and end with is paired first, then the longest increasing run of what stands once in each, then what lies
 * between. Where nothing stands once, short stretches are paired by their longest common subsequence and long ones by
 * their places, so that the time stays near n log n.
 */
public final class Alignment {

    /** Steps of a longest common subsequence: two stretches of 1,000 each. */
    private static final long MOST_STEPS = 1_000_000;

    private final long[] before;
    private final long[] after;
    private final int[] pairs;

    private Alignment(long[] before, long[] after) {
        this.before = before;
        this.after = after;
        this.pairs = new int[after.length];
        Arrays.fill(pairs, -1);
    }

    /** For each element of the second sequence, the place of its like in the first, or -1. */
    public static int[] of(long[] before, long[] after) {
        Alignment alignment = new Alignment(before, after);
        alignment.pair(0, before.length, 0, after.length);
        return alignment.pairs;
    }

    private void pair(int from, int to, int start, int end) {
        while (from < to && start < end && before[from] == after[start]) {
            pairs[start++] = from++;
        }
        while (from < to && start < end && before[to - 1] == after[end - 1]) {
            pairs[--end] = --to;
        }
        if (from == to || start == end) {
            return;
        }
        List<int[]> anchors = Increasing.longest(once(from, to, start, end));
        if (anchors.isEmpty()) {
            pairRepeated(from, to, start, end);
            return;
        }
        for (int[] anchor : anchors) {
            pairs[anchor[1]] = anchor[0];
            pair(from, anchor[0], start, anchor[1]);
            from = anchor[0] + 1;
            start = anchor[1] + 1;
        }
        pair(from, to, start, end);
    }

    /** Where elements stand that occur once in each stretch, in the order of the second. */
    private List<int[]> once(int from, int to, int start, int end) {
        Map<Long, int[]> counted = new HashMap<>(); // occurrences and last place, before and after
        for (int place = from; place < to; place++) {
            int[] count = counted.computeIfAbsent(before[place], key -> new int[4]);
            count[0]++;
            count[1] = place;
        }
        for (int place = start; place < end; place++) {
            int[] count = counted.get(after[place]);
            if (count != null) {
                count[2]++;
                count[3] = place;
            }
        }
        return counted.values().stream()
                .filter(count -> count[0] == 1 && count[2] == 1)
                .map(count -> new int[] {count[1], count[3]})
                .sorted((one, other) -> Integer.compare(one[1], other[1]))
                .toList();
    }

    private void pairRepeated(int from, int to, int start, int end) {
        if ((long) (to - from) * (end - start) <= MOST_STEPS) {
            pairCommon(from, to, start, end);
            return;
        }
        for (int place = start; place < end && from + place - start < to; place++) {
            if (before[from + place - start] == after[place]) {
                pairs[place] = from + place - start;
            }
        }
    }

    private void pairCommon(int from, int to, int start, int end) {
        int[][] longest = new int[to - from + 1][end - start + 1];
        for (int i = to - from - 1; i >= 0; i--) {
            for (int j = end - start - 1; j >= 0; j--) {
                longest[i][j] = before[from + i] == after[start + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < to - from && j < end - start) {
            if (before[from + i] == after[start + j]) {
                pairs[start + j++] = from + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
