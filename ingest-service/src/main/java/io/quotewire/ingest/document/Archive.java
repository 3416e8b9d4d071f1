package io.quotewire.ingest.document;

/** A ZIP, not a document itself: {@link ArchiveReader} opens it. */
public record Archive() implements Content {}
