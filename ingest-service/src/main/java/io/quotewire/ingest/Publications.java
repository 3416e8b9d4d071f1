package io.quotewire.ingest;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Source;
import io.quotewire.ingest.chunk.Chunk;
import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Document;
import io.quotewire.ingest.document.Snapshot;
import io.quotewire.ingest.messaging.Ledger;
import io.quotewire.ingest.messaging.Ledger.Standing;
import io.quotewire.ingest.messaging.Publication;
import io.quotewire.wire.Printable;
import io.quotewire.wire.RecordBounds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in records what became of a file. */
final class Publications {

    private final Ledger ledger;
    private final Chunker chunker;

    Publications(Ledger ledger, Chunker chunker) {
        this.ledger = ledger;
        this.chunker = chunker;
    }

    /**
     * A document: its chunks and its line; only a line if the same bytes have been published since it was looked up.
     */
    Publication document(Piece piece, Snapshot snapshot, Document document) {
        Standing standing = ledger.standing(piece.path(), snapshot.id());
        if (standing.duplicateOf() != null) {
            return withoutText(piece, snapshot);
        }
        Source source = new Source(
                piece.path(),
                document.mediaType(),
                snapshot.bytes(),
                standing.revision(),
                standing.supersedes(),
                document.title(),
                document.author(),
                document.date(),
                document.url(),
                document.publisher(),
                document.subjects().isEmpty() ? null : document.subjects(),
                document.note(),
                piece.receivedAt());
        List<DocumentChunk> chunks = chunks(snapshot.id(), document, RecordBounds.of(source));
        return with(chunks, line(piece, snapshot, document.textHash(), standing, chunks.size()));
    }

    /** Bytes that are published already, or an archive, whose entries have lines of their own: a line, no chunks. */
    Publication withoutText(Piece piece, Snapshot snapshot) {
        Standing standing = ledger.standing(piece.path(), snapshot.id());
        return with(List.of(), line(piece, snapshot, null, standing, 0));
    }

    /** @param snapshot null if the file could not even be copied */
    Publication failed(Piece piece, @Nullable Snapshot snapshot, String reason) {
        return with(
                List.of(),
                new IngestedFile(
                        piece.path(),
                        FileState.FAILED,
                        Printable.of(reason),
                        snapshot == null ? null : snapshot.id(),
                        null,
                        null,
                        ledger.revision(piece.path()),
                        null,
                        snapshot == null ? 0 : snapshot.bytes(),
                        0,
                        piece.receivedAt(),
                        piece.settledAt()));
    }

    Publication leftAlone(String path, String reason) {
        int revision = ledger.revision(path);
        return with(
                List.of(),
                new IngestedFile(
                        path, FileState.SKIPPED, reason, null, null, null, revision, null, 0, 0, Instant.now(), null));
    }

    /** What its container no longer has. */
    Publication gone(String path, String container) {
        String reason = "is no longer in " + Printable.of(container);
        IngestedFile line = leftAlone(path, reason).line();
        return with(List.of(), line, true);
    }

    private Publication with(List<DocumentChunk> chunks, IngestedFile line) {
        return with(chunks, line, line.state() != FileState.PUBLISHED && ledger.isGone(line.path()));
    }

    private Publication with(List<DocumentChunk> chunks, IngestedFile line, boolean gone) {
        List<String> contents = ledger.contentsWith(line);
        return new Publication(chunks, RecordBounds.of(line.with(contents, gone)), contents);
    }

    private static IngestedFile line(
            Piece piece, Snapshot snapshot, @Nullable String textHash, Standing standing, int chunks) {
        return new IngestedFile(
                piece.path(),
                FileState.PUBLISHED,
                null,
                snapshot.id(),
                textHash,
                standing.duplicateOf(),
                standing.revision(),
                standing.supersedes(),
                snapshot.bytes(),
                chunks,
                piece.receivedAt(),
                piece.settledAt());
    }

    private List<DocumentChunk> chunks(String documentId, Document document, Source source) {
        List<Chunk> pieces = chunker.cut(document.text());
        String textHash = document.textHash();
        int length = document.textLength();
        List<DocumentChunk> chunks = new ArrayList<>(pieces.size());
        for (Chunk chunk : pieces) {
            chunks.add(new DocumentChunk(
                    documentId, textHash, chunks.size(), pieces.size(), chunk.start(), length, chunk.text(), source));
        }
        return chunks;
    }
}
