package io.quotewire.publish.page.speaker;

import io.quotewire.publish.store.view.count.SpeakerCounts.DayCount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What a speaker said over time: a column for each day, or for each week, month or year where the time is long.
 *
 * @param unit what a column stands for
 * @param columns one after the other, without gaps, the earliest first
 * @param rows what the table has: the columns that have something, the latest first, and what lies outside of them
 * @param most how many quotations the highest column has
 * @param outside how many are not drawn
 */
record Timeline(Unit unit, List<Column> columns, List<Column> rows, long most, long outside) {

    /** More columns than this would be too thin to see. */
    private static final int COLUMNS = 60;

    private static final int HEIGHT = 100;

    /** What a column stands for. */
    enum Unit {
        DAY(ChronoUnit.DAYS, "d MMM uuuu"),
        WEEK(ChronoUnit.WEEKS, "'week of' d MMM uuuu"),
        MONTH(ChronoUnit.MONTHS, "MMM uuuu"),
        YEAR(ChronoUnit.YEARS, "uuuu");

        private final ChronoUnit step;
        private final DateTimeFormatter format;

        Unit(ChronoUnit step, String format) {
            this.step = step;
            this.format = DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private static Unit of(Reach reach) {
            for (Unit unit : values()) {
                if (unit.step.between(reach.first(), reach.last()) < COLUMNS) {
                    return unit;
                }
            }
            return YEAR;
        }
    }

    /** @param days at least one, the earliest first */
    static Timeline of(List<DayCount> days, LocalDate today) {
        Reach reach = Reach.of(days, today);
        Unit unit = Unit.of(reach);
        List<Column> columns = columns(unit, reach, days);
        LocalDate begin = columns.get(0).from();
        LocalDate end = columns.get(columns.size() - 1).to();
        List<Column> rows = new ArrayList<>(
                outside(days.stream().filter(day -> day.day().isBefore(begin)).toList()));
        columns.stream().filter(column -> column.all() > 0).forEach(rows::add);
        rows.addAll(outside(days.stream().filter(day -> day.day().isAfter(end)).toList()));
        Collections.reverse(rows);
        long most = columns.stream().mapToLong(Column::all).max().orElse(0);
        return new Timeline(unit, columns, rows, most, sum(rows) - sum(columns));
    }

    /** The latest, where there are too many to see. */
    private static List<Column> columns(Unit unit, Reach reach, List<DayCount> days) {
        List<Column> columns = new ArrayList<>();
        LocalDate first = unit.start(reach.first());
        for (LocalDate start = unit.start(reach.last());
                !start.isBefore(first) && columns.size() < COLUMNS;
                start = start.minus(1, unit.step)) {
            columns.add(Column.of(
                    unit.format.format(start), start, start.plus(1, unit.step).minusDays(1), days));
        }
        Collections.reverse(columns);
        return columns;
    }

    /** Days that are not drawn, in one row. */
    private static List<Column> outside(List<DayCount> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        String from = Unit.DAY.format.format(first);
        String name = first.equals(last) ? from : from + " to " + Unit.DAY.format.format(last);
        return List.of(Column.of(name, first, last, days));
    }

    private static long sum(List<Column> columns) {
        return columns.stream().mapToLong(Column::all).sum();
    }

    /** A part of a column, of one tone; the three stand on each other. */
    record Bar(String tone, double top, double height) {}

    /**
     * Those of a column, of {@value #HEIGHT} in all for the highest: negative at the bottom, none for what is not
     * there.
     */
    public List<Bar> bars(Column column) {
        List<Bar> bars = new ArrayList<>();
        add(bars, "negative", 0, column.negative());
        add(bars, "neutral", column.negative(), column.neutral());
        add(bars, "positive", column.negative() + column.neutral(), column.positive());
        return bars;
    }

    private void add(List<Bar> bars, String tone, long below, long quotations) {
        if (quotations > 0) {
            bars.add(new Bar(tone, HEIGHT - height(below + quotations), height(quotations)));
        }
    }

    private double height(long quotations) {
        return Math.round(1000.0 * HEIGHT * quotations / most) / 1000.0;
    }

    /** Width of the drawing in columns; a few do not fill it. */
    public int width() {
        return Math.max(columns.size(), COLUMNS / 4);
    }
}
