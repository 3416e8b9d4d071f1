package io.quotewire.ingest;

import java.time.Instant;

/**
 * One file, or one entry of an archive, on its way in.
 *
 * @param path its path below the inbox; an entry of an archive is {@code a.zip!entry}
 * @param settledAt when the file was last changed
 * @param receivedAt when it was read
 */
record Piece(String path, Instant settledAt, Instant receivedAt) {

    /** What stands after the last slash, whose ending helps to tell the format. */
    String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    }
}
