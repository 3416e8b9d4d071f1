package io.quotewire.publish.store.view;

import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Reads slices. How much is too much is decided inside the database, so that nothing is sent which would be thrown
 * away.
 */
final class Slices {

    /** Bytes of records that are read at once; a single one may have nearly as many. */
    private static final int MOST_BYTES = 500_000;

    /** Of most rows: the bytes of their record. */
    static final String BYTES = "octet_length(record::text)";

    private record Row<T>(Optional<T> row, long number, boolean more) {}

    private Slices() {}

    /**
     * Reads a slice.
     *
     * @param rows SQL of all rows, with the column {@code number}, by which they are ordered
     * @param bytes SQL of how much a row holds
     * @param order {@code DESC} for the highest number first, else {@code ASC}
     * @param limit how many at most
     * @param mapper empty for a row that cannot be read
     */
    static <T> Slice<T> read(
            Reads reads,
            String rows,
            String bytes,
            Conditions conditions,
            String order,
            int limit,
            RowMapper<Optional<T>> mapper) {
        String sql = """
                SELECT * FROM (
                    SELECT *, sum(%3$s) OVER taken AS upto, row_number() OVER taken AS place,
                        lead(number) OVER taken IS NOT NULL AS more
                    FROM (%2$s ORDER BY number %1$s LIMIT :limit + 1) AS wanted
                    WINDOW taken AS (ORDER BY number %1$s ROWS UNBOUNDED PRECEDING)) AS summed
                WHERE place <= :limit AND (upto <= :bytes OR place = 1) ORDER BY number %1$s""".formatted(order, rows + conditions.where(), bytes);
        List<Row<T>> taken = reads.read(handle -> handle.createQuery(sql)
                .bindMap(conditions.values())
                .bind("limit", limit)
                .bind("bytes", MOST_BYTES)
                .map((row, context) ->
                        new Row<>(mapper.map(row, context), row.getLong("number"), row.getBoolean("more")))
                .list());
        return slice(taken);
    }

    private static <T> Slice<T> slice(List<Row<T>> taken) {
        if (taken.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Row<T> last = taken.get(taken.size() - 1);
        List<T> rows = new ArrayList<>();
        taken.forEach(row -> row.row().ifPresent(rows::add));
        return new Slice<>(rows, last.more() ? last.number() : null);
    }
}
