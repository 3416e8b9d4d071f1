package io.quotewire.publish.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest increasing subsequence, by patience sorting: n log n. */
final class Increasing {

    private Increasing() {}

    /** Of pairs in the order of their second numbers, the most that also have growing first ones. */
    static List<int[]> longest(List<int[]> pairs) {
        int[] tops = new int[pairs.size()]; // of each pile the pair on top
        int[] below = new int[pairs.size()]; // of each pair the top of the pile before, or -1
        int piles = 0;
        for (int place = 0; place < pairs.size(); place++) {
            int pile = pileOf(pairs, tops, piles, pairs.get(place)[0]);
            below[place] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = place;
            piles = Math.max(piles, pile + 1);
        }
        List<int[]> longest = new ArrayList<>();
        for (int place = piles == 0 ? -1 : tops[piles - 1]; place >= 0; place = below[place]) {
            longest.add(pairs.get(place));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** The first pile whose top is greater. */
    private static int pileOf(List<int[]> pairs, int[] tops, int piles, int first) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tops[middle])[0] < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
