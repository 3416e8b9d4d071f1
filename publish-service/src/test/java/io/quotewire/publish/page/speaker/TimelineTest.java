package io.quotewire.publish.page.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.publish.page.speaker.Timeline.Bar;
import io.quotewire.publish.page.speaker.Timeline.Unit;
import io.quotewire.publish.store.view.count.SpeakerCounts.DayCount;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    /** Each day stands with how many quotations it has, all neutral. */
    private static Timeline timeline(String days) {
        return Timeline.of(
                Stream.of(days.split(" ", -1))
                        .map(day -> day.split("=", 2))
                        .map(day -> new DayCount(LocalDate.parse(day[0]), "neutral", Long.parseLong(day[1])))
                        .toList(),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-20=1                                        | DAY   | 20 Nov 2026         | 20 Nov 2026         | 0
            2026-11-02=2 2026-11-20=3                           | DAY   | 2 Nov 2026          | 20 Nov 2026         | 0
            2026-01-05=2 2026-11-20=3                           | WEEK  | week of 5 Jan 2026  | week of 16 Nov 2026 | 0
            2024-01-05=1 2026-11-20=9                           | MONTH | Jan 2024            | Nov 2026            | 0
            1990-01-05=9 2026-11-20=3                           | YEAR  | 1990                | 2026                | 0
            1990-01-05=1 2026-11-20=1                           | YEAR  | 1990                | 2026                | 0
            0001-01-01=1 2026-11-20=1                           | YEAR  | 1967                | 2026                | 1
            2026-11-02=2 2026-11-20=3 2062-01-01=1              | DAY   | 2 Nov 2026          | 20 Nov 2026         | 1
            2026-11-20=1 9999-12-31=7                           | DAY   | 20 Nov 2026         | 20 Nov 2026         | 7
            9999-12-31=7                                        | DAY   | 31 Dec 9999         | 31 Dec 9999         | 0
            2026-11-20=1 2027-01-01=1                           | DAY   | 20 Nov 2026         | 1 Jan 2027          | 0
            1970-01-01=1 2026-11-02=2 2026-11-20=3              | DAY   | 2 Nov 2026          | 20 Nov 2026         | 1
            0000-02-03=1 1970-01-01=1 2026-01-05=20 2199-01-01=1| DAY   | 5 Jan 2026          | 5 Jan 2026          | 3
            1980-01-01=1 2000-01-01=2 2026-01-05=3              | YEAR  | 1980                | 2026                | 0
            """)
    void itReachesOverAllButWhatLiesFarOff(String days, Unit unit, String first, String last, long outside) {
        Timeline timeline = timeline(days);
        assertThat(timeline.unit()).isEqualTo(unit);
        assertThat(timeline.columns()).hasSizeLessThanOrEqualTo(60);
        assertThat(timeline.columns().get(0).name()).isEqualTo(first);
        assertThat(timeline.columns().get(timeline.columns().size() - 1).name()).isEqualTo(last);
        assertThat(timeline.outside()).isEqualTo(outside);
    }

    @Test
    void theTableHasWhatIsNotDrawnToo() {
        assertThat(timeline("1970-01-01=1 1970-03-04=1 2026-11-02=20 2062-01-01=1")
                        .rows())
                .extracting(Column::name, Column::all)
                .map(row -> row.toList().toString())
                .containsExactly("[1 Jan 2062, 1]", "[2 Nov 2026, 20]", "[1 Jan 1970 to 4 Mar 1970, 2]");
    }

    @Test
    void theHighestColumnFillsTheDrawing() {
        Timeline timeline = Timeline.of(
                List.of(
                        new DayCount(TODAY.minusDays(1), "negative", 2),
                        new DayCount(TODAY.minusDays(1), "positive", 6),
                        new DayCount(TODAY, "neutral", 4)),
                TODAY);
        assertThat(timeline.bars(timeline.columns().get(0)))
                .containsExactly(new Bar("negative", 75, 25), new Bar("positive", 0, 75));
        assertThat(timeline.bars(timeline.columns().get(1))).containsExactly(new Bar("neutral", 50, 50));
    }
}
