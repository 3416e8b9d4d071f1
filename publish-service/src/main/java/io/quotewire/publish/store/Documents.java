package io.quotewire.publish.store;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that readers see, and their texts, which come in chunks. */
@Singleton
public final class Documents {

    private final Inbox inbox;
    private final Transactions transactions;

    Documents(Inbox inbox, Transactions transactions) {
        this.inbox = inbox;
        this.transactions = transactions;
    }

    /** Takes in chunks of text. */
    public void takeChunks(List<Arrival<DocumentChunk>> arrivals, Runnable beat) {
        inbox.take(arrivals, Documents::insert, beat);
    }

    private static void insert(Connection connection, Sequence sequence, List<DocumentChunk> chunks)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO document_text (document_id, text_hash, index, count, text)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")) {
            for (DocumentChunk chunk : chunks) {
                insert.setString(1, chunk.documentId());
                insert.setString(2, chunk.textHash());
                insert.setInt(3, chunk.index());
                insert.setInt(4, chunk.count());
                insert.setString(5, SqlText.of(chunk.text()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * A page, newest first.
     *
     * @param before only those with a smaller {@link Published#arrival}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Published<EnrichedDocument>> page(@Nullable Long before, int limit) {
        Conditions conditions = new Conditions().and("arrival < ?", before);
        String sql =
                "SELECT " + Rows.COLUMNS + " FROM document" + conditions.where() + " ORDER BY arrival DESC LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                return Rows.all(select, rows -> Rows.published(rows, EnrichedDocument.class));
            }
        });
    }

    /** @throws DatabaseAwayException if the database does not answer */
    public Optional<Published<EnrichedDocument>> byId(String id) {
        String sql = "SELECT " + Rows.COLUMNS + " FROM document WHERE id = ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, SqlText.of(id));
                return Rows.all(select, rows -> Rows.published(rows, EnrichedDocument.class)).stream()
                        .findFirst();
            }
        });
    }

    /**
     * A stretch of the text, which is there when all its chunks are. U+FFFD stands for U+0000, which PostgreSQL cannot
     * hold.
     *
     * @param from first code point, counted from the start of the text
     * @param length how many code points at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Optional<String> text(EnrichedDocument document, int from, int length) {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT substring(string_agg(text, '' ORDER BY index) FROM ? FOR ?) FROM document_text
                    WHERE document_id = ? AND text_hash = ? HAVING count(*) = max(count)""")) {
                select.setInt(1, from + 1);
                select.setInt(2, length);
                select.setString(3, document.documentId());
                select.setString(4, document.analysis().textHash());
                return Rows.all(select, rows -> rows.getString(1)).stream().findFirst();
            }
        });
    }
}
