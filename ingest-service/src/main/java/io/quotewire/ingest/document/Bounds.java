package io.quotewire.ingest.document;

import java.time.Duration;

/**
 * What a dropped file may cost, however deep its parts lie within one another.
 *
 * @param entryBytes largest part, in bytes
 * @param bytes all its parts together, in bytes
 * @param time for all of it
 */
public record Bounds(long entryBytes, long bytes, Duration time) {}
