package io.quotewire.publish.store.view;

import io.quotewire.contracts.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter that is not settled.
 *
 * @param number names it here; a later letter of the same place takes it over
 * @param letter what it says
 * @param retriedAt when its document was asked for again, where it was since
 */
public record Letter(
        long number, DeadLetter letter, @Nullable Instant retriedAt) {}
