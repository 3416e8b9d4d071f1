package io.quotewire.publish.store;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much the speakers said: when, in which tone, about what. */
@Singleton
public final class SpeakerCounts {

    /** As in the index. */
    private static final String SPACED = "translate(%s, '<>/@.:_&', '        ')";

    private final Transactions transactions;

    SpeakerCounts(Transactions transactions) {
        this.transactions = transactions;
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
                                + " FROM unnest(tsvector_to_array(to_tsvector('simple', " + SPACED.formatted("?")
                                + "))) AS word))",
                        SqlText.lower(words));
        String sql = "SELECT name, quotations FROM (SELECT * FROM speaker_count" + conditions.where()
                + ") AS counted WHERE quotations > 0 ORDER BY quotations DESC, speaker LIMIT ?";
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setInt(conditions.bind(select), limit);
                return Rows.all(select, rows -> new SpeakerCount(rows.getString(1), rows.getLong(2)));
            }
        });
    }

    /**
     * A speaker, if there is anything said by that name.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public Optional<SpeakerCount> of(String name) {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT name, quotations FROM speaker_count WHERE speaker = ? AND quotations > 0")) {
                select.setString(1, SqlText.lower(name));
                return Rows.all(select, rows -> new SpeakerCount(rows.getString(1), rows.getLong(2))).stream()
                        .findFirst();
            }
        });
    }

    /**
     * What a speaker said, by day.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<DayCount> days(String name) {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT day, sentiment, quotations FROM speaker_day_count
                    WHERE speaker = ? AND quotations > 0 ORDER BY day, sentiment""")) {
                select.setString(1, SqlText.lower(name));
                return Rows.all(
                        select,
                        rows -> new DayCount(rows.getObject(1, LocalDate.class), rows.getString(2), rows.getLong(3)));
            }
        });
    }

    /**
     * What a speaker spoke about, most first; a topic counts what lies below it too.
     *
     * @param name in any case
     * @throws DatabaseAwayException if the database does not answer
     */
    public List<TopicCount> topics(String name) {
        return transactions.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    SELECT topic, quotations FROM speaker_topic_count
                    WHERE speaker = ? AND quotations > 0 ORDER BY quotations DESC, topic""")) {
                select.setString(1, SqlText.lower(name));
                return Rows.all(select, rows -> new TopicCount(rows.getString(1), rows.getLong(2)));
            }
        });
    }
}
