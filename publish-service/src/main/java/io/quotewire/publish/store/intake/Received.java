package io.quotewire.publish.store.intake;

import java.time.Instant;
import java.util.List;

/**
 * A record that is taken in.
 *
 * @param place where it stands
 * @param sentAt when it was sent, as the record itself tells
 */
record Received<T>(T record, Place place, Instant sentAt) {

    /** What they say, whenever they were sent. */
    static <T> List<T> records(List<Received<T>> all) {
        return all.stream().map(Received::record).toList();
    }
}
