package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DeadLetter;
import jakarta.inject.Singleton;
import java.util.List;

/** What other services could not take further, as they say on their topic. */
@Singleton
public final class DeadLetters {

    private final Inbox inbox;

    DeadLetters(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes in letters. */
    public void take(List<Arrival<DeadLetter>> arrivals, Runnable beat) {
        inbox.take(
                arrivals,
                (handle, sequence, letters) -> Received.records(letters).forEach(new SetAside(handle)::others),
                beat);
    }
}
