package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class PrintableLogTest {

    private static final String CLEARS = "\u001b[2Jreport.txt";
    private static final String CLEARED = "\\u001B[2Jreport.txt";

    @Test
    void whatIsGivenToAMessageIsWrittenSafely() {
        LogRecord record = new LogRecord(Level.INFO, "%s is %s, %s");
        record.setParameters(new Object[] {CLEARS, 7, "a\nb"});
        assertThat(new PrintableLog().isLoggable(record)).isTrue();
        assertThat(record.getParameters()).containsExactly(CLEARED, 7, "a\\u000Ab");
    }

    @Test
    void soIsAMessageOfSeveralLines() {
        LogRecord record = new LogRecord(Level.INFO, "refused " + CLEARS + "\nINFO all is well");
        new PrintableLog().isLoggable(record);
        assertThat(record.getMessage()).isEqualTo("refused " + CLEARED + "\n    INFO all is well");
    }

    @Test
    void andWhatWasThrown() {
        IllegalStateException loop = new IllegalStateException("again");
        RuntimeException thrown = new RuntimeException(CLEARS, loop);
        loop.initCause(thrown);
        thrown.addSuppressed(new IllegalArgumentException(CLEARS));
        LogRecord record = new LogRecord(Level.SEVERE, "it failed");
        record.setThrown(thrown);
        new PrintableLog().isLoggable(record);
        new PrintableLog().isLoggable(record);
        assertThat(record.getThrown()).hasToString("java.lang.RuntimeException: " + CLEARED);
        assertThat(record.getThrown().getStackTrace()).isEqualTo(thrown.getStackTrace());
        assertThat(record.getThrown().getCause()).hasToString("java.lang.IllegalStateException: again");
        assertThat(record.getThrown().getSuppressed()[0]).hasToString("java.lang.IllegalArgumentException: " + CLEARED);
    }
}
