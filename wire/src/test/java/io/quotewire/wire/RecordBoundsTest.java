package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.SourceSubject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordBoundsTest {

    private static final String LONG = "\u0001".repeat(200_000);

    @Test
    void whateverAFileSaysOfItselfFits() {
        Source bounded = RecordBounds.of(source(LONG, LONG));
        assertThat(Json.write(bounded)).hasSizeLessThan(80_000);
        assertThat(bounded.title()).endsWith("…").hasSize(RecordBounds.PHRASE);
        assertThat(bounded.date()).isNull();
        assertThat(bounded.subjects()).hasSize(24);
    }

    @Test
    void whatFitsStaysAsItIs() {
        Source source = source("A title", "2026-11-28");
        assertThat(RecordBounds.of(source)).isEqualTo(source);
    }

    private static Source source(String said, String date) {
        List<SourceSubject> subjects = Collections.nCopies(24, new SourceSubject(said, said));
        return new Source(
                "a.html", "text/html", 1, 1, null, said, said, date, said, said, subjects, said, Instant.EPOCH);
    }

    @Test
    void aDeadLetterFitsWhateverItTellsOf() {
        DeadLetter letter = RecordBounds.of(
                new DeadLetter("enrich-service", LONG, LONG, LONG, "document-chunks", 0, 1, LONG, Instant.EPOCH));
        assertThat(letter.documentId()).isNull();
        assertThat(Json.write(letter)).hasSizeLessThan(100_000);
        assertThat(RecordReader.read(Json.write(letter), DeadLetter.class)).isEqualTo(letter);
    }

    @Test
    void aLineOfTheLedgerFits() {
        IngestedFile line = RecordBounds.of(new IngestedFile(
                "a.zip", FileState.FAILED, LONG, null, null, null, 1, null, 0, 0, Instant.EPOCH, null));
        assertThat(Json.write(line)).hasSizeLessThan(30_000);
    }

    @Test
    void aTimeThatNoCalendarHasIsLeftOut() {
        IngestedFile line = RecordBounds.of(new IngestedFile(
                "a.txt", FileState.FAILED, "torn", null, null, null, 1, null, 0, 0, Instant.EPOCH, Instant.MAX));
        assertThat(line.settledAt()).isNull();
        assertThat(RecordReader.read(Json.write(line), IngestedFile.class)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"3, abc, abc", "3, abcd, ab…", "2, 😀😀, 😀😀", "2, 😀😀😀, 😀…", "1, ab, …"})
    void aCutIsMarkedAndSplitsNoCharacter(int most, String text, String cut) {
        assertThat(Shortened.to(most, text)).isEqualTo(cut);
    }
}
