package io.quotewire.ingest.watch;

/**
 * Something in the inbox that is never opened.
 *
 * @param path its path below the inbox
 * @param reason why, to be read after the path: "is a pipe …"
 */
public record LeftAlone(String path, String reason) {}
