package io.quotewire.ingest.document;

/** What a file turned out to be: a document, or an archive of files. */
public sealed interface Content permits Document, Archive {}
