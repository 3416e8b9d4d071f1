package io.quotewire.publish.store.intake;

import org.jspecify.annotations.Nullable;

/**
 * A record that has arrived, or why it cannot be read.
 *
 * @param place where it stands
 * @param record what it says; null where it is empty or cannot be read
 * @param fault why it cannot be read
 */
public record Arrival<T>(
        Place place, @Nullable T record, @Nullable String fault) {}
