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
    private static final int MOST_BYTES = 1_000_000;

    private record Row<T>(Optional<T> row, long number, long found) {}

    private Slices() {}

    /**
     * Reads a slice.
     *
     * @param rows SQL of all rows, with the columns {@code number}, by which they are ordered, and {@code bytes}
     * @param order {@code DESC} for the highest number first, else {@code ASC}
     * @param limit how many at most
     * @param mapper empty for a row that cannot be read
     */
    static <T> Slice<T> read(
            Reads reads, String rows, Conditions conditions, String order, int limit, RowMapper<Optional<T>> mapper) {
        String sql = """
                SELECT * FROM (
                    SELECT *, sum(bytes) OVER (ORDER BY number %1$s) AS upto, count(*) OVER () AS found
                    FROM (%2$s ORDER BY number %1$s LIMIT :limit + 1) AS wanted) AS summed
                WHERE upto <= :bytes OR upto = bytes ORDER BY number %1$s""".formatted(order, rows + conditions.where());
        List<Row<T>> read = reads.read(handle -> handle.createQuery(sql)
                .bindMap(conditions.values())
                .bind("limit", limit)
                .bind("bytes", MOST_BYTES)
                .map((row, context) -> new Row<>(mapper.map(row, context), row.getLong("number"), row.getLong("found")))
                .list());
        return slice(read, limit);
    }

    private static <T> Slice<T> slice(List<Row<T>> read, int limit) {
        List<Row<T>> taken = read.subList(0, Math.min(limit, read.size()));
        if (taken.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Row<T> last = taken.get(taken.size() - 1);
        List<T> rows = new ArrayList<>();
        taken.forEach(row -> row.row().ifPresent(rows::add));
        return new Slice<>(rows, last.found() > taken.size() ? last.number() : null);
    }
}
