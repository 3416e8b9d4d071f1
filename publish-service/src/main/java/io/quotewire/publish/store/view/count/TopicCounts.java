package io.quotewire.publish.store.view.count;

import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Reads;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** How many quotations there are about each topic. */
@Singleton
public final class TopicCounts {

    private static final String SELECT = "SELECT topic, own, quotations FROM topic_count WHERE quotations > 0";

    private final Reads reads;

    TopicCounts(Reads reads) {
        this.reads = reads;
    }

    /**
     * A topic.
     *
     * @param own quotations that have the topic itself
     * @param quotations those that have one below it too
     */
    public record Count(long own, long quotations) {

        /** Of a topic that nobody has spoken about. */
        public static final Count NONE = new Count(0, 0);
    }

    /**
     * The counts by the topic's code; only of those that somebody has spoken about.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public Map<String, Count> all() {
        return reads.read(handle -> counts(handle.createQuery(SELECT)));
    }

    /**
     * The counts of some topics by their codes; only of those that somebody has spoken about.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public Map<String, Count> of(Collection<String> codes) {
        return reads.read(handle -> counts(
                handle.createQuery(SELECT + " AND topic = ANY (:codes)").bindArray("codes", String.class, codes)));
    }

    private static Map<String, Count> counts(Query select) {
        Map<String, Count> counts = new HashMap<>();
        select.map((rows, context) ->
                        Map.entry(rows.getString("topic"), new Count(rows.getLong("own"), rows.getLong("quotations"))))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }
}
