package io.quotewire.publish.store.view;

import java.time.Instant;

/**
 * A record as readers see it.
 *
 * @param record the record from the topic
 * @param arrival number it got when it was first seen, and keeps: newest first means highest first
 * @param seq number of its latest change
 * @param arrivedAt when it was first seen
 * @param changedAt when it was last changed
 */
public record Published<T>(T record, long arrival, long seq, Instant arrivedAt, Instant changedAt) {}
