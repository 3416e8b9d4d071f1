package io.quotewire.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.ingest.messaging.Ledger.Standing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void whatIsNotInItIsNew() {
        assertThat(ledger.standing("a.txt", "1")).isEqualTo(new Standing(false, null, 1, null));
    }

    @Test
    void theSameContentUnderTheSamePathIsPublished() {
        publish("a.txt", "1");
        assertThat(ledger.standing("a.txt", "1").published()).isTrue();
    }

    @Test
    void theSameContentUnderAnotherPathIsADuplicate() {
        publish("a.txt", "1");
        assertThat(ledger.standing("b.txt", "1")).isEqualTo(new Standing(false, "a.txt", 1, null));
    }

    @Test
    void newContentUnderAPathIsARevision() {
        publish("a.txt", "1");
        assertThat(ledger.standing("a.txt", "2")).isEqualTo(new Standing(false, null, 2, "1"));
    }

    @Test
    void aRevisionAtTheEndOfNumbersStaysThere() {
        ledger.add(
                new IngestedFile(
                        "a.txt",
                        FileState.PUBLISHED,
                        null,
                        "1",
                        null,
                        null,
                        Integer.MAX_VALUE,
                        null,
                        0,
                        1,
                        Instant.EPOCH,
                        null),
                List.of("1"));
        assertThat(ledger.standing("a.txt", "2").revision()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oldContentThatComesBackIsARevisionWithoutNewText() {
        publish("a.txt", "1");
        publish("a.txt", "2");
        assertThat(ledger.standing("a.txt", "1")).isEqualTo(new Standing(false, "a.txt", 3, "2"));
    }

    @Test
    void aFailureSuppressesNothingAndForgetsNothing() {
        publish("a.txt", "1");
        add(line("a.txt", FileState.FAILED, "9", ledger.revision("a.txt")));
        assertThat(ledger.standing("a.txt", "9")).isEqualTo(new Standing(false, null, 2, "1"));
        assertThat(ledger.standing("a.txt", "1").published()).isTrue();
    }

    @Test
    void theLatestLineOfAPathIsEnoughToKnowAllItsContents() {
        publish("a.txt", "1");
        IngestedFile second = line("a.txt", FileState.PUBLISHED, "2", 2);
        Ledger compacted = new Ledger();
        compacted.add(second, ledger.contentsWith(second));
        assertThat(compacted.standing("b.txt", "1").duplicateOf()).isEqualTo("a.txt");
        assertThat(compacted.standing("a.txt", "3")).isEqualTo(new Standing(false, null, 3, "2"));
    }

    @Test
    void remembersWhatItSaidOfThingsLeftAlone() {
        add(line("pipe", FileState.SKIPPED, null, 0));
        assertThat(ledger.saidLeftAlone("pipe", "because")).isTrue();
        assertThat(ledger.saidLeftAlone("pipe", "for another reason")).isFalse();
    }

    private void publish(String path, String id) {
        add(line(path, FileState.PUBLISHED, id, ledger.standing(path, id).revision()));
    }

    private void add(IngestedFile line) {
        ledger.add(line, List.copyOf(ledger.contentsWith(line)));
    }

    private static IngestedFile line(String path, FileState state, String id, int revision) {
        String reason = state == FileState.PUBLISHED ? null : "because";
        return new IngestedFile(path, state, reason, id, null, null, revision, null, 1, 0, Instant.EPOCH, null);
    }
}
