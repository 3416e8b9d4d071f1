package io.quotewire.ingest;

import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.messaging.KafkaSession;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What files are read with, the same from session to session.
 *
 * @param number how many are read at a time
 * @param stallLimit how long one of those who read may do nothing at all
 * @param ignored last names of a ZIP's entries that are left alone
 */
record Reading(
        int number,
        Duration stallLimit,
        Snapshots snapshots,
        DocumentReader reader,
        Bounds bounds,
        Chunker chunker,
        Predicate<String> ignored) {

    Outbox outbox(KafkaSession session) {
        return new Outbox(session, new Publications(session.ledger(), chunker));
    }

    Crew crew(Outbox outbox, Departures departures, Troubles troubles) {
        return new Crew(number, stallLimit, outbox, meanwhile -> {
            DocumentIntake documents = new DocumentIntake(reader, ignored, outbox, bounds, meanwhile);
            return new FileIntake(snapshots, documents, outbox, departures, troubles, meanwhile);
        });
    }
}
