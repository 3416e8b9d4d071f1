package io.quotewire.publish.page.speaker;

import io.quotewire.publish.store.view.count.SpeakerCounts.DayCount;
import java.time.LocalDate;
import java.util.List;

/**
 * What was said in a stretch of time: a column of the drawing, a row of its table.
 *
 * @param name the time it stands for
 * @param from first day
 * @param to last day
 * @param negative number of quotations in this tone
 * @param neutral likewise
 * @param positive likewise
 */
record Column(String name, LocalDate from, LocalDate to, long negative, long neutral, long positive) {

    /** @param days all that may lie in it */
    static Column of(String name, LocalDate from, LocalDate to, List<DayCount> days) {
        List<DayCount> inside = days.stream()
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to))
                .toList();
        return new Column(
                name, from, to, count(inside, "negative"), count(inside, "neutral"), count(inside, "positive"));
    }

    private static long count(List<DayCount> days, String tone) {
        return days.stream()
                .filter(day -> day.sentiment().equals(tone))
                .mapToLong(DayCount::quotations)
                .sum();
    }

    public long all() {
        return negative + neutral + positive;
    }
}
