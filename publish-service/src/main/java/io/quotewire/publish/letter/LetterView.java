package io.quotewire.publish.letter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.publish.store.view.Letter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter in an answer.
 *
 * @param number names it where it is tried again
 * @param letter as it stands on its topic
 * @param retriedAt when it was tried again, where it was since
 */
record LetterView(
        long number,
        @JsonUnwrapped DeadLetter letter,
        @Nullable Instant retriedAt) {

    static LetterView of(Letter letter) {
        return new LetterView(letter.number(), letter.letter(), letter.retriedAt());
    }
}
