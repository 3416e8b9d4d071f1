package io.quotewire.publish.store.intake;

import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The lines of the ledger: what became of each file. */
@Singleton
public final class Ledger {

    private final Inbox inbox;

    Ledger(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes in lines; the latest of a path counts. */
    public void take(List<Arrival<IngestedFile>> arrivals, Runnable beat) {
        inbox.take(arrivals, (handle, sequence, files) -> upsert(handle, files), beat);
    }

    private static void upsert(Handle handle, List<IngestedFile> files) {
        try (PreparedBatch upsert = handle.prepareBatch("""
                        INSERT INTO file (path, document_id, record) VALUES (:path, :document, :record::json)
                        ON CONFLICT (path) DO UPDATE SET
                            document_id = excluded.document_id, record = excluded.record, stands_in = false, letter = NULL""");
                PreparedBatch standIns = handle.prepareBatch("""
                        DELETE FROM file WHERE document_id = :document AND stands_in""")) {
            for (IngestedFile file : files) {
                upsert.bind("path", Keys.path(file.path()))
                        .bind("document", file.documentId())
                        .bind("record", SqlText.json(file))
                        .add();
                standIns.bind("document", file.documentId()).add();
            }
            upsert.execute();
            standIns.execute();
        }
    }
}
