package io.quotewire.publish.store.view;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that readers see, and their texts. */
@Singleton
public final class Documents {

    private final Reads reads;

    Documents(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page, newest first.
     *
     * @param before only those with a smaller {@link Published#arrival}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<Published<EnrichedDocument>> page(@Nullable Long before, int limit) {
        Conditions conditions =
                new Conditions().and("shown = :shown", "shown", true).and("arrival < :before", "before", before);
        return Slices.read(
                reads,
                Rows.SLICED + "document",
                Slices.BYTES,
                conditions,
                "DESC",
                limit,
                Rows.published(EnrichedDocument.class));
    }

    /** @throws DatabaseAwayException if the database does not answer */
    public Optional<Published<EnrichedDocument>> byId(String id) {
        String sql = "SELECT " + Rows.COLUMNS + " FROM document WHERE id = :id";
        return reads.read(handle -> handle.createQuery(sql)
                .bind("id", SqlText.of(id))
                .map(Rows.published(EnrichedDocument.class))
                .findOne()
                .flatMap(found -> found));
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
        return reads.read(handle -> handle.createQuery("""
                SELECT substring(string_agg(text, '' ORDER BY index) FROM :from FOR :length) FROM document_text
                WHERE document_id = :document AND text_hash = :hash HAVING count(*) = max(count)""")
                .bind("from", from + 1)
                .bind("length", length)
                .bind("document", document.documentId())
                .bind("hash", document.analysis().textHash())
                .mapTo(String.class)
                .findOne());
    }
}
