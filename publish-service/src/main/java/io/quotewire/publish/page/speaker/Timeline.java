package io.quotewire.publish.page.speaker;

import io.quotewire.publish.store.SpeakerCounts.DayCount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a speaker said over time: a column for each day, or for each week, month or year where the time is long.
 *
 * @param unit what a column stands for
 * @param columns one after the other, without gaps, the earliest first
 * @param most how many quotations the highest has
 */
record Timeline(Unit unit, List<Column> columns, long most) {

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

        private static Unit of(LocalDate first, LocalDate last) {
            for (Unit unit : values()) {
                if (unit.step.between(first, last) < COLUMNS) {
                    return unit;
                }
            }
            return YEAR;
        }
    }

    /**
     * A column.
     *
     * @param name the time it stands for
     * @param from first day
     * @param to last day
     * @param negative number of quotations in this tone
     * @param neutral likewise
     * @param positive likewise
     * @param most how many the highest column has
     */
    record Column(String name, LocalDate from, LocalDate to, long negative, long neutral, long positive, long most) {

        public long all() {
            return negative + neutral + positive;
        }

        /** Heights of the three parts, of {@value #HEIGHT}; they stand on each other, negative at the bottom. */
        public double negativeHeight() {
            return height(negative);
        }

        public double neutralHeight() {
            return height(neutral);
        }

        public double positiveHeight() {
            return height(positive);
        }

        public double negativeTop() {
            return HEIGHT - height(negative);
        }

        public double neutralTop() {
            return HEIGHT - height(negative + neutral);
        }

        public double positiveTop() {
            return HEIGHT - height(all());
        }

        private double height(long quotations) {
            return Math.round(1000.0 * HEIGHT * quotations / Math.max(1, most)) / 1000.0;
        }
    }

    /** @param days at least one */
    static Timeline of(List<DayCount> days) {
        LocalDate first = days.get(0).day();
        LocalDate last = days.get(days.size() - 1).day();
        Unit unit = Unit.of(first, last);
        Map<LocalDate, Map<String, Long>> sums = new TreeMap<>();
        for (DayCount day : days) {
            sums.computeIfAbsent(unit.start(day.day()), start -> new TreeMap<>())
                    .merge(day.sentiment(), day.quotations(), Long::sum);
        }
        long most = sums.values().stream().mapToLong(Timeline::sum).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (LocalDate start = unit.start(first); !start.isAfter(last); start = start.plus(1, unit.step)) {
            columns.add(column(unit, start, sums.getOrDefault(start, Map.of()), most));
        }
        return new Timeline(unit, columns, most);
    }

    private static long sum(Map<String, Long> tones) {
        return tones.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Column column(Unit unit, LocalDate start, Map<String, Long> tones, long most) {
        return new Column(
                unit.format.format(start),
                start,
                start.plus(1, unit.step).minusDays(1),
                tones.getOrDefault("negative", 0L),
                tones.getOrDefault("neutral", 0L),
                tones.getOrDefault("positive", 0L),
                most);
    }

    /** The columns that are drawn: the latest, where there are too many to see. */
    public List<Column> drawn() {
        return columns.subList(Math.max(0, columns.size() - COLUMNS), columns.size());
    }

    /** Width of the drawing in columns; a few do not fill it. */
    public int width() {
        return Math.max(drawn().size(), COLUMNS / 4);
    }

    /** The columns that have something, the latest first. */
    public List<Column> rows() {
        return columns.stream()
                .filter(column -> column.all() > 0)
                .sorted(Comparator.comparing(Column::from).reversed())
                .toList();
    }
}
