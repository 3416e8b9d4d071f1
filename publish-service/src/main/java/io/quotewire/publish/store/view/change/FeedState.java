package io.quotewire.publish.store.view.change;

import java.time.Instant;

/**
 * How far the feed has come.
 *
 * @param seq number of the latest change
 * @param changedAt when it was made; the beginning of time where nothing is there
 */
public record FeedState(long seq, Instant changedAt) {}
