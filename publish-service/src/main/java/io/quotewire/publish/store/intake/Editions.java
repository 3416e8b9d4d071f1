package io.quotewire.publish.store.intake;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.publish.store.database.Keys;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which documents have stood under a path, and which of them should be shown. What is kept follows from the latest line
 * of each path and from the documents' own sources alone, whichever came first.
 */
final class Editions {

    /**
     * A document that is complete.
     *
     * @param shown whether readers see it
     * @param present whether they should: no path of it has a later edition that is complete
     */
    record Standing(String documentId, boolean shown, boolean present) {}

    private final Handle handle;

    Editions(Handle handle) {
        this.handle = handle;
    }

    /** A document says itself where it stands, unless the ledger has spoken since. */
    void add(Collection<EnrichedDocument> documents) {
        try (PreparedBatch insert = handle.prepareBatch("""
                INSERT INTO edition (path, document_id, place) SELECT :path, :document, :revision
                WHERE NOT EXISTS (SELECT FROM file WHERE path = :path AND revision >= :revision)
                ON CONFLICT DO NOTHING""")) {
            documents.forEach(
                    document -> insert.bind("path", Keys.path(document.source().path()))
                            .bind("document", document.documentId())
                            .bind("revision", (long) document.source().revision())
                            .add());
            insert.execute();
        }
    }

    /**
     * Takes in lines of the ledger, in their order.
     *
     * @return the documents whose standing may have changed
     */
    Set<String> add(List<IngestedFile> lines) {
        Set<String> documents = new TreeSet<>();
        for (IngestedFile line : lines) {
            String path = Keys.path(line.path());
            List<String> editions = line.editions();
            if (editions != null) {
                documents.addAll(under(path));
                replace(path, line, Boolean.TRUE.equals(line.gone()) ? List.of() : editions);
            } else if (line.state() == FileState.PUBLISHED) { // a line from before editions were told
                insert(path, List.of(String.valueOf(line.documentId())), line.revision());
            }
            documents.addAll(under(path));
        }
        return documents;
    }

    private List<String> under(String path) {
        return handle.createQuery("SELECT document_id FROM edition WHERE path = :path")
                .bind("path", path)
                .mapTo(String.class)
                .list();
    }

    private void replace(String path, IngestedFile line, List<String> editions) {
        handle.createUpdate("DELETE FROM edition WHERE path = :path AND place <= :revision")
                .bind("path", path)
                .bind("revision", (long) line.revision())
                .execute();
        insert(path, editions, line.revision());
    }

    private void insert(String path, List<String> editions, int revision) {
        handle.createUpdate("""
                INSERT INTO edition (path, document_id, place)
                SELECT :path, document_id, :revision - :many + number
                FROM unnest(:editions) WITH ORDINALITY AS told (document_id, number)
                ON CONFLICT (path, document_id) DO UPDATE SET place = greatest(edition.place, excluded.place)""")
                .bind("path", path)
                .bind("revision", (long) revision)
                .bind("many", editions.size())
                .bindArray("editions", String.class, editions)
                .execute();
    }

    /** How these documents stand, as far as they are complete. */
    List<Standing> standing(Collection<String> documents) {
        return standing("SELECT id, shown, is_present(id) AS present FROM document WHERE id = ANY (:ids)", documents);
    }

    /** How these documents stand, and all that share a path with one of them. */
    List<Standing> standingWithOthers(Collection<String> documents) {
        return standing("""
                SELECT id, shown, is_present(id) AS present FROM document
                WHERE id = ANY (:ids) OR id IN (
                    SELECT other.document_id FROM edition AS its JOIN edition AS other USING (path)
                    WHERE its.document_id = ANY (:ids))""", documents);
    }

    /** The documents that share a path. */
    List<String> ofSeveral() {
        return handle.createQuery("""
                SELECT DISTINCT document_id FROM edition WHERE path IN (
                    SELECT path FROM edition GROUP BY path HAVING count(*) > 1)""").mapTo(String.class).list();
    }

    private List<Standing> standing(String sql, Collection<String> documents) {
        return handle.createQuery(sql)
                .bindArray("ids", String.class, documents)
                .map((rows, context) ->
                        new Standing(rows.getString("id"), rows.getBoolean("shown"), rows.getBoolean("present")))
                .list();
    }
}
