package io.quotewire.publish.store.view.count;

import io.quotewire.publish.store.database.Conditions;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.Keys;
import io.quotewire.publish.store.database.Reads;
import io.quotewire.publish.store.database.SqlText;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much the speakers said: when, in which tone, about what. */
@Singleton
public final class SpeakerCounts {

    /** As in the index. */
    private static final String SPACED = "translate(%s, '<>/@.:_&', '        ')";

    private final Reads reads;

    SpeakerCounts(Reads reads) {
        this.reads = reads;
    }

    /**
     * A speaker.
     *
     * @param name as it was last written
     * @param quotations how many there are
     */
    public record SpeakerCount(String name, long quotations) {}

    /**
     * What was said on a day in one tone.
     *
     * @param day the document's own, or that of arrival where it names none
     * @param sentiment label of the sentiment
     * @param quotations how many there are
     */
    public record DayCount(LocalDate day, String sentiment, long quotations) {}

    /**
     * The speakers who said most, those first.
     *
     * @param words beginnings of words of the name, in any case; null for all speakers
     * @param limit how many at most
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<SpeakerCount> most(@Nullable String words, int limit) {
        Conditions conditions = new Conditions()
                .and(
                        "to_tsvector('simple', " + SPACED.formatted("speaker") + ") @@ to_tsquery('simple',"
                                + " (SELECT string_agg(quote_literal(word) || ':*', ' & ')"
                                + " FROM unnest(tsvector_to_array(to_tsvector('simple', " + SPACED.formatted(":words")
                                + "))) AS word))",
                        "words",
                        SqlText.lower(words));
        String sql = "SELECT name, quotations FROM (SELECT * FROM speaker_count" + conditions.where()
                + ") AS counted WHERE quotations > 0 AND speaker <> '' ORDER BY quotations DESC, speaker LIMIT :limit";
        return reads.read(handle -> handle.createQuery(sql)
                .bindMap(conditions.values())
                .bind("limit", limit)
                .map((rows, context) -> speaker(rows))
                .list());
    }

    /**
     * How many quotations there are for which nobody is named.
     *
     * @throws DatabaseAwayException if the database does not answer
     */
    public long notNamed() {
        return reads.read(handle -> handle.createQuery("SELECT quotations FROM speaker_count WHERE speaker = ''")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    /**
     * A speaker, if there is anything said by that name.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public Optional<SpeakerCount> of(String name) {
        return reads.read(handle -> handle.createQuery(
                        "SELECT name, quotations FROM speaker_count WHERE speaker = :name AND quotations > 0")
                .bind("name", Keys.ofName(name))
                .map((rows, context) -> speaker(rows))
                .findOne());
    }

    /**
     * What a speaker said, by day.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<DayCount> days(String name) {
        return reads.read(handle -> handle.createQuery("""
                SELECT day, sentiment, quotations FROM speaker_day_count
                WHERE speaker = :name AND quotations > 0 ORDER BY day, sentiment""")
                .bind("name", Keys.ofName(name))
                .map((rows, context) -> new DayCount(
                        rows.getObject("day", LocalDate.class),
                        rows.getString("sentiment"),
                        rows.getLong("quotations")))
                .list());
    }

    /**
     * What a speaker spoke about, most first; a topic counts what lies below it too.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<TopicCount> topics(String name) {
        return reads.read(handle -> handle.createQuery("""
                SELECT topic, quotations FROM speaker_topic_count
                WHERE speaker = :name AND quotations > 0 ORDER BY quotations DESC, topic""")
                .bind("name", Keys.ofName(name))
                .map((rows, context) -> new TopicCount(rows.getString("topic"), rows.getLong("quotations")))
                .list());
    }

    private static SpeakerCount speaker(ResultSet rows) throws SQLException {
        return new SpeakerCount(rows.getString("name"), rows.getLong("quotations"));
    }
}
