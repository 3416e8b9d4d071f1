package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Source;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.SqlText;
import java.util.Collection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Lines in place of the ledger's, so that whatever is shown or was given up stands among the files: the ledger's own
 * may come later, or be lost.
 */
final class StandIns {

    private final Handle handle;

    StandIns(Handle handle) {
        this.handle = handle;
    }

    /** Documents that are shown: in place of what stood in for them before, unless the ledger tells of them. */
    void shown(Collection<EnrichedDocument> documents) {
        try (PreparedBatch clear = handle.prepareBatch("DELETE FROM file WHERE document_id = :document AND stands_in");
                PreparedBatch insert = handle.prepareBatch("""
                        INSERT INTO file (path, document_id, record, stands_in)
                        SELECT :path, :document, :record::json, true
                        WHERE NOT EXISTS (SELECT FROM file WHERE document_id = :document)
                        ON CONFLICT (path) DO NOTHING""")) {
            for (EnrichedDocument document : documents) {
                clear.bind("document", document.documentId()).add();
                insert.bind("path", Keys.path(document.source().path()))
                        .bind("document", document.documentId())
                        .bind("record", SqlText.json(line(document)))
                        .add();
            }
            clear.execute();
            insert.execute();
        }
    }

    private static IngestedFile line(EnrichedDocument document) {
        Source source = document.source();
        return new IngestedFile(
                source.path(),
                FileState.PUBLISHED,
                null,
                document.documentId(),
                document.analysis().textHash(),
                null,
                source.revision(),
                source.supersedes(),
                source.bytes(),
                document.chunks(),
                source.receivedAt(),
                null);
    }

    /**
     * One that was given up.
     *
     * @param letter number of the dead letter that tells of it
     * @return whether no other stands under its path
     */
    boolean failed(IngestedFile line, long letter) {
        return handle.createUpdate("""
                INSERT INTO file (path, document_id, record, stands_in, letter)
                VALUES (:path, :document, :record::json, true, :letter)
                ON CONFLICT (path) DO NOTHING""")
                        .bind("path", Keys.path(line.path()))
                        .bind("document", SqlText.ofNullable(line.documentId()))
                        .bind("record", SqlText.json(line))
                        .bind("letter", letter)
                        .execute()
                == 1;
    }
}
