package io.quotewire.analysis.transcript.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.transcript.ReadLines;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String TALK = "LEE: Did you see it?\n\nRAY: I did.\n\nLEE: And then?\n\nRAY: I left.\n";

    private static Evidence of(String text) {
        return Evidence.of(ReadLines.of(text));
    }

    @Test
    void labelsThatTakeTurnsAreATranscript() {
        assertThat(of(TALK).confidence()).isGreaterThan(0.9);
        assertThat(of(TALK).speakers()).containsExactlyInAnyOrder("lee", "ray");
    }

    @Test
    void aTextWithoutLabelsIsNone() {
        assertThat(of("The pier was built in 1871.").confidence()).isZero();
    }

    @Test
    void whoeverTalksIsSurerThanWhoeverLists() {
        String list = TALK.replaceAll("(?m): .*$", ": Boats, 12.");

        assertThat(of(list).confidence()).isLessThan(of(TALK).confidence());
    }

    @Test
    void whatStandsUnderMarksIsAStatementAndNoTurn() {
        String statements = TALK.replaceAll("(?m): (.*)$", ": “$1”");

        assertThat(of(statements).confidence()).isLessThan(0.5);
    }

    @Test
    void aProgrammeKeepsRoundTimes() {
        String chat = "10:02 Ida Crane: wet\n10:13 Leo Quant: cold\n10:14 Ida Crane: dark\n";

        assertThat(of(chat).confidence()).isGreaterThan(0.5);
        assertThat(of(chat.replaceAll(":\\d\\d ", ":30 ")).confidence()).isLessThan(0.5);
    }

    @Test
    void whatManySayIsNoHeadOfAPage() {
        String chorus = "LEE: we are all here now.\n\nRAY: we are all here now.\n\n".repeat(20);

        assertThat(of(chorus).speakers()).containsExactlyInAnyOrder("lee", "ray");
        assertThat(of(chorus.replace("RAY", "LEE")).speakers()).isEmpty();
    }
}
