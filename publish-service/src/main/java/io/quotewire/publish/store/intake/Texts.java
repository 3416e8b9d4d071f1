package io.quotewire.publish.store.intake;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The documents' texts, which come in chunks. */
@Singleton
public final class Texts {

    private final Inbox inbox;

    Texts(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes in chunks of text. */
    public void take(List<Arrival<DocumentChunk>> arrivals, Runnable beat) {
        inbox.take(arrivals, (handle, sequence, chunks) -> insert(handle, Received.records(chunks)), beat);
    }

    private static void insert(Handle handle, List<DocumentChunk> chunks) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO document_text (document_id, text_hash, index, count, text)
                VALUES (:document, :hash, :index, :count, :text) ON CONFLICT DO NOTHING""")) {
            for (DocumentChunk chunk : chunks) {
                insert.bind("document", chunk.documentId())
                        .bind("hash", chunk.textHash())
                        .bind("index", chunk.index())
                        .bind("count", chunk.count())
                        .bind("text", SqlText.of(chunk.text()))
                        .add();
            }
            insert.execute();
        }
    }
}
