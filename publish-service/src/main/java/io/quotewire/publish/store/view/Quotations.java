package io.quotewire.publish.store.view;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The quotations that readers see. */
@Singleton
public final class Quotations {

    /** A record has nearly a megabyte at most, and several are read at a time. */
    private static final int FETCH = 10;

    private static final String SELECT = "SELECT " + Rows.COLUMNS + " FROM quotation";
    private static final RowMapper<Optional<Published<EnrichedQuotation>>> QUOTATION = Rows::quotation;

    /** In the order of the text, and of those that start at one place in that of the analysis. */
    private static final String OF_DOCUMENT =
            "SELECT " + Rows.COLUMNS + ", (start_offset::bigint << 32) + position AS number FROM known_quotation";

    private static final int MOST_OF_DOCUMENT = 1_000;

    private final Reads reads;

    Quotations(Reads reads) {
        this.reads = reads;
    }

    /**
     * A page, newest first.
     *
     * @param before only those with a smaller {@link Published#arrival}; the newest where it is null
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<Published<EnrichedQuotation>> page(QuotationFilter filter, @Nullable Long before, int limit) {
        Conditions conditions = conditions(filter).and("arrival < :before", "before", before);
        return Slices.read(reads, Rows.SLICED + "quotation", Slices.BYTES, conditions, "DESC", limit, QUOTATION);
    }

    /**
     * The page above a row, newest first.
     *
     * @param after only those with a greater {@link Published#arrival}, the ones next to it
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<Published<EnrichedQuotation>> pageAbove(QuotationFilter filter, long after, int limit) {
        Conditions conditions = conditions(filter).and("arrival > :after", "after", after);
        Slice<Published<EnrichedQuotation>> above =
                Slices.read(reads, Rows.SLICED + "quotation", Slices.BYTES, conditions, "ASC", limit, QUOTATION);
        List<Published<EnrichedQuotation>> newestFirst = new ArrayList<>(above.rows());
        Collections.reverse(newestFirst);
        return new Slice<>(newestFirst, above.next());
    }

    /**
     * All, newest first, as they were when the reading began, a few in memory at a time. Whoever takes a minute for
     * those is not waited for.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public void each(QuotationFilter filter, Consumer<Published<EnrichedQuotation>> reader) {
        Conditions conditions = conditions(filter);
        String sql = SELECT + conditions.where() + " ORDER BY arrival DESC";
        // Without a transaction PostgreSQL's driver reads all rows at once.
        reads.read(handle -> handle.inTransaction(reading -> {
            reading.execute("SET LOCAL idle_in_transaction_session_timeout = '60s'");
            reading.createQuery(sql)
                    .bindMap(conditions.values())
                    .setFetchSize(FETCH)
                    .map(QUOTATION)
                    .forEach(row -> row.ifPresent(reader));
            return true;
        }));
    }

    /**
     * The quotations of a document that start between two places of its text, in the order of the text; the first of
     * them, where all would be too much to hold at once.
     *
     * @param from first code point that one may start at
     * @param to the last
     * @throws DatabaseAwayException if the database does not answer
     */
    public Slice<Published<EnrichedQuotation>> ofDocument(String documentId, int from, int to) {
        Conditions conditions = new Conditions()
                .and("document_id = :document", "document", documentId)
                .and("start_offset >= :from", "from", from)
                .and("start_offset <= :to", "to", to);
        return Slices.read(reads, OF_DOCUMENT, Slices.BYTES, conditions, "ASC", MOST_OF_DOCUMENT, QUOTATION);
    }

    /**
     * Where every so many quotations of a document one starts, the first left out.
     *
     * @param step how many are counted for each
     * @return code points, in the order of the text
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<Integer> startsOfEach(int step, String documentId) {
        return reads.read(handle -> handle.createQuery("""
                SELECT start_offset FROM known_quotation
                WHERE document_id = :document AND position > 1 AND position % :step = 1 ORDER BY position""")
                .bind("document", documentId)
                .bind("step", step)
                .mapTo(Integer.class)
                .list());
    }

    /**
     * The speakers of a document by their names in lower case, in the order in which they first speak, the first of
     * them where there are very many.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<String> speakersOf(String documentId) {
        return reads.read(handle -> handle.createQuery("""
                SELECT speaker FROM known_quotation WHERE document_id = :document AND speaker IS NOT NULL
                GROUP BY speaker ORDER BY min(position) LIMIT 500""")
                .bind("document", documentId)
                .mapTo(String.class)
                .list());
    }

    private static Conditions conditions(QuotationFilter filter) {
        return new Conditions()
                .and("words @@ websearch_to_tsquery('english', :words)", "words", SqlText.lower(filter.words()))
                .and("speaker = :speaker", "speaker", Keys.ofName(filter.speaker()))
                .and("publisher = :publisher", "publisher", Keys.ofName(filter.publisher()))
                .and("topics @> ARRAY[:topic]::text[]", "topic", filter.topic())
                .and("sentiment = :sentiment", "sentiment", filter.sentiment())
                .and("kind = :kind", "kind", filter.kind())
                .and("polarity = :polarity", "polarity", filter.wantedPolarity())
                .and("document_id = :document", "document", filter.document())
                .and("day >= :from", "from", filter.from())
                .and("day <= :to", "to", filter.to())
                .and("arrival >= (SELECT min(first_arrival) FROM day_span WHERE day >= :from)", "from", filter.from())
                .and("arrival <= (SELECT max(last_arrival) FROM day_span WHERE day <= :to)", "to", filter.to());
    }
}
