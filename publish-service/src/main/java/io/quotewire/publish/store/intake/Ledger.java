package io.quotewire.publish.store.intake;

import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Sequence;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The lines of the ledger: what became of each file, and which document stands under its path. */
@Singleton
public final class Ledger {

    private final Inbox inbox;

    Ledger(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Takes in lines; the latest of a path counts. */
    public void take(List<Arrival<IngestedFile>> arrivals, Runnable beat) {
        inbox.take(arrivals, (handle, sequence, lines) -> take(handle, sequence, lines, beat), beat);
    }

    private static void take(Handle handle, Sequence sequence, List<Received<IngestedFile>> lines, Runnable beat) {
        List<IngestedFile> files = Received.records(lines);
        upsert(handle, files);
        Editions editions = new Editions(handle);
        Set<String> documents = editions.add(files);
        if (!documents.isEmpty()) {
            boolean gone = files.stream().anyMatch(file -> Boolean.TRUE.equals(file.gone()));
            Instant at = lines.get(lines.size() - 1).sentAt();
            new Showing(handle, sequence, beat)
                    .settle(editions.standing(documents), gone ? Cause.GONE : Cause.EDITION, at);
        }
    }

    private static void upsert(Handle handle, List<IngestedFile> files) {
        try (PreparedBatch upsert = handle.prepareBatch("""
                        INSERT INTO file (path, document_id, revision, record)
                        VALUES (:path, :document, :revision, :record::json)
                        ON CONFLICT (path) DO UPDATE SET
                            document_id = excluded.document_id, revision = excluded.revision, record = excluded.record,
                            stands_in = false, letter = NULL""");
                PreparedBatch standIns = handle.prepareBatch("""
                        DELETE FROM file WHERE document_id = :document AND stands_in""")) {
            for (IngestedFile file : files) {
                upsert.bind("path", Keys.path(file.path()))
                        .bind("document", file.documentId())
                        .bind("revision", (long) file.revision())
                        .bind("record", SqlText.json(file))
                        .add();
                standIns.bind("document", file.documentId()).add();
            }
            upsert.execute();
            standIns.execute();
        }
    }
}
