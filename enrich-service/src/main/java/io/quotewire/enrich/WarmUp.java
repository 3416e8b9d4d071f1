package io.quotewire.enrich;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;

/** Analyses a sample, so that the first real document need not wait until classes are loaded and code is compiled. */
final class WarmUp {

    /** The first rounds load and the rest compile; more than these gained nothing. */
    private static final int ROUNDS = 5;

    private static final String SAMPLE = """
            The council will vote on the harbour bridge on Monday, its chair said.

            “We have waited for long enough,” Anna Berg told reporters in Aldermouth. “It will open in May.”

            Her deputy, Paul Winter, called the plan “a gift to the builders” and said that the money was missing.
            According to the builders, prices have risen since the spring.

            Interviewer: When will the work begin?

            Anna Berg: As soon as the snow has gone. The ferry will run until then.
            """;

    private WarmUp() {}

    static void with(Analyser analyser) {
        for (int round = 0; round < ROUNDS; round++) {
            var unused = analyser.analyse(SAMPLE, Checkpoint.NONE);
        }
    }
}
