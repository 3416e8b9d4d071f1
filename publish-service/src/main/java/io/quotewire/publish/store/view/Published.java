package io.quotewire.publish.store.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record as readers see it.
 *
 * @param record the record from the topic
 * @param arrival number it got when it was first seen, and keeps: newest first means highest first
 * @param seq number of its latest change
 * @param arrivedAt when it was first seen
 * @param changedAt when it was last changed
 * @param recordId the record's id on the topic, where readers know it by another, which it has from an earlier edition
 */
public record Published<T>(
        T record,
        long arrival,
        long seq,
        Instant arrivedAt,
        Instant changedAt,
        @Nullable String recordId) {

    public Published(T record, long arrival, long seq, Instant arrivedAt, Instant changedAt) {
        this(record, arrival, seq, arrivedAt, changedAt, null);
    }
}
