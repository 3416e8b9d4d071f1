package io.quotewire.ingest.document;

import org.jspecify.annotations.Nullable;

/**
 * One of the files within a file.
 *
 * @param name its name there; no two of one file are alike
 * @param mediaType its media type where the file around it tells
 * @param snapshot its bytes, null if they cannot be had
 * @param reason why they cannot, to be read after the name
 */
public record Part(
        String name,
        @Nullable String mediaType,
        @Nullable Snapshot snapshot,
        @Nullable String reason) {}
