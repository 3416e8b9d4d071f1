package io.quotewire.ingest.document.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of pages become paragraphs in the order in which they are read. */
class LayoutTest {

    @Test
    void columnsDrawnRowByRowAreReadOneAfterTheOther() {
        List<Line> page = new ArrayList<>();
        page.add(line("A headline over all of the page", 50, 500, 40));
        for (int row = 0; row < 4; row++) {
            page.add(line("left column row number " + row, 50, 250, 80 + 12 * row));
            page.add(line("right column row number " + row, 300, 500, 80 + 12 * row));
        }
        assertThat(Columns.of(page)).hasSize(3);
        assertThat(Columns.of(page).get(1)).allMatch(line -> line.text().startsWith("left"));
    }

    @Test
    void rowsOfATableStayRows() {
        List<Line> page = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            page.add(line("Year", 50, 80, 80 + 12 * row));
            page.add(line("12,5", 300, 330, 80 + 12 * row));
        }
        assertThat(Columns.of(page)).hasSize(1);
    }

    @Test
    void whatStandsOnEachPageInTheSamePlaceIsLeftOut() {
        List<List<Line>> pages =
                List.of(page("The Sound, page 1", "She began"), page("The Sound, page 2", "and ended."));
        assertThat(RunningHeads.removedFrom(pages).stream()
                        .flatMap(List::stream)
                        .map(Line::text))
                .containsExactly("She began", "and ended.");
    }

    @Test
    void aSentenceGoesOnOverAPagesEnd() {
        JoinedLines joined = new JoinedLines(new Hyphens(List.of()));
        joined.add(List.of(line("“We stay, and we", 50, 500, 700)));
        joined.add(List.of(line("will not go.”", 50, 200, 80), line("Another day.", 50, 200, 120)));
        assertThat(joined.text()).isEqualTo("“We stay, and we will not go.”\n\nAnother day.");
    }

    @Test
    void aBrokenWordIsJoinedWhereItIsKnown() {
        List<Line> lines = List.of(
                line("The Zubrovka harbour has a regu-", 50, 500, 80),
                line("lation, says the Zubrov-", 50, 500, 92),
                line("ka harbour’s north-", 50, 500, 104),
                line("qwest office.", 50, 200, 116));
        JoinedLines joined = new JoinedLines(new Hyphens(List.of(lines)));
        joined.add(lines);
        assertThat(joined.text())
                .isEqualTo("The Zubrovka harbour has a regulation, says the Zubrovka harbour’s north-qwest office.");
    }

    private static List<Line> page(String head, String text) {
        return List.of(line(head, 50, 200, 30), line(text, 50, 500, 80), line("more " + text, 50, 500, 400))
                .subList(0, 2);
    }

    private static Line line(String text, float left, float right, float y) {
        return new Line(text, left, right, y, 10);
    }
}
