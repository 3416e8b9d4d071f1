package io.quotewire.publish.page.speaker;

import io.quotewire.publish.store.view.count.SpeakerCounts.DayCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which time a drawing reaches over. What documents name as their dates may be absurd, and one date far off would leave
 * a thin column at either end.
 *
 * @param first first day
 * @param last last day
 */
record Reach(LocalDate first, LocalDate last) {

    /** Magazines are dated ahead; what is dated later than they are is a mistake. */
    private static final int MONTHS_AHEAD = 2;
    /** A shorter gap leaves columns finer than years. */
    private static final int GAP_YEARS = 5;
    /** No more than one quotation of so many is left out before a gap. */
    private static final int FEW = 4;

    /**
     * From the first day to the last, but without the future, and without a few quotations long before all others:
     * before a gap of years that is longer than all that follows.
     *
     * @param days at least one, the earliest first
     */
    static Reach of(List<DayCount> days, LocalDate today) {
        LocalDate latest = today.plusMonths(MONTHS_AHEAD);
        List<DayCount> past =
                days.stream().filter(day -> !day.day().isAfter(latest)).toList();
        List<DayCount> likely = past.isEmpty() ? days : past;
        long all = likely.stream().mapToLong(DayCount::quotations).sum();
        LocalDate first = likely.get(0).day();
        LocalDate last = likely.get(likely.size() - 1).day();
        LocalDate before = first;
        long left = 0;
        for (DayCount day : likely) {
            if (left * FEW <= all && isFar(before, day.day(), last)) {
                first = day.day();
            }
            before = day.day();
            left += day.quotations();
        }
        return new Reach(first, last);
    }

    private static boolean isFar(LocalDate before, LocalDate day, LocalDate last) {
        return day.isAfter(before.plusYears(GAP_YEARS))
                && ChronoUnit.DAYS.between(before, day) > ChronoUnit.DAYS.between(day, last);
    }
}
