package io.quotewire.publish.load;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.store.database.Label;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.wire.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills the tables of a store that the service has made, as if as many quotations had arrived. Indexes are dropped
 * before and made again after, which is quicker.
 */
final class Fill {

    private static final int AT_A_TIME = 5_000;

    private final Connection connection;
    private final Corpus corpus;
    private final Taxonomy taxonomy = new Taxonomy();

    Fill(Connection connection, Corpus corpus) {
        this.connection = connection;
        this.corpus = corpus;
    }

    /** @return number of the first document that was not needed */
    long with(long quotations) throws SQLException, IOException {
        execute("SET maintenance_work_mem = '512MB'", "SET synchronous_commit = off");
        List<String> indexes = dropIndexes();
        execute("""
                CREATE UNLOGGED TABLE made_up (LIKE quotation);
                ALTER TABLE made_up ADD COLUMN text text, ALTER COLUMN words DROP NOT NULL, DROP COLUMN polarity""");
        long document = 0;
        for (long made = 0; made < quotations; ) {
            List<MadeUp> batch = new ArrayList<>();
            for (int size = 0; size < Math.min(AT_A_TIME, quotations - made); ) {
                MadeUp one = corpus.document(document++);
                batch.add(one);
                size += one.quotations().size();
            }
            made += copy(batch, made + document - batch.size());
        }
        execute(
                "INSERT INTO quotation (" + COLUMNS + ", words) SELECT " + COLUMNS
                        + ", to_tsvector('english', lower(text)) FROM made_up ORDER BY arrival",
                "DROP TABLE made_up");
        execute("INSERT INTO day_span SELECT day, min(arrival), max(arrival) FROM quotation GROUP BY day");
        execute("SELECT count_quotations(array_agg(id), 1) FROM quotation GROUP BY arrival / 10000");
        execute("UPDATE feed SET seq = (SELECT max(seq) FROM quotation)");
        indexes.forEach(this::executeUnchecked);
        execute("VACUUM ANALYZE");
        return document;
    }

    private static final String COLUMNS =
            "id, document_id, position, start_offset, kind, speaker, sentiment, topics, day, speaker_name, own_topics,"
                    + " arrival, seq, arrived_at, changed_at, record";

    private long copy(List<MadeUp> batch, long firstNumber) throws SQLException, IOException {
        long number = firstNumber;
        long quotations = 0;
        try (Writer documents = into("document (id, text_hash, path, arrival, seq, arrived_at, changed_at, record)")) {
            for (MadeUp one : batch) {
                number++;
                line(
                        documents,
                        one.id(),
                        one.id(),
                        one.summary().source().path(),
                        number,
                        number,
                        one.summary().source().receivedAt(),
                        one.summary().source().receivedAt(),
                        json(one.summary()));
                number += one.quotations().size();
            }
        }
        try (Writer texts = into("document_text (document_id, text_hash, index, count, text)")) {
            for (MadeUp one : batch) {
                line(texts, one.id(), one.id(), 0, 1, one.text());
            }
        }
        try (Writer files = into("file (path, document_id, record)")) {
            for (MadeUp one : batch) {
                line(files, one.file().path(), one.id(), json(one.file()));
            }
        }
        number = firstNumber;
        try (Writer rows = into("made_up (" + COLUMNS + ", text)")) {
            for (MadeUp one : batch) {
                number++;
                for (EnrichedQuotation quotation : one.quotations()) {
                    quotation(rows, quotation, ++number);
                    quotations++;
                }
            }
        }
        return quotations;
    }

    private void quotation(Writer rows, EnrichedQuotation quotation, long number) throws IOException {
        line(
                rows,
                quotation.id(),
                quotation.documentId(),
                quotation.position(),
                quotation.start(),
                Label.of(quotation.kind()),
                quotation.speaker() == null ? null : quotation.speaker().name().toLowerCase(Locale.ROOT),
                Label.of(quotation.sentiment().label()),
                "{" + String.join(",", taxonomy.withAncestors(codes(quotation))) + "}",
                day(quotation.source()),
                quotation.speaker() == null ? null : quotation.speaker().name(),
                "{" + String.join(",", codes(quotation)) + "}",
                number,
                number,
                quotation.source().receivedAt(),
                quotation.source().receivedAt(),
                json(quotation),
                quotation.text());
    }

    private static List<String> codes(EnrichedQuotation quotation) {
        return quotation.topics().stream().map(TopicTag::code).toList();
    }

    private static String day(Source source) {
        return source.date() == null ? source.receivedAt().toString().substring(0, 10) : source.date();
    }

    private Writer into(String table) throws SQLException {
        OutputStream copy =
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY " + table + " FROM STDIN", 1 << 16);
        return new OutputStreamWriter(copy, StandardCharsets.UTF_8);
    }

    private static void line(Writer rows, Object... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            rows.write(i == 0 ? "" : "\t");
            rows.write(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        rows.write('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String json(Object record) {
        return new String(Json.write(record), StandardCharsets.UTF_8);
    }

    /** @return what makes them again */
    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes"
                        + " WHERE tablename = 'quotation' AND indexdef LIKE 'CREATE INDEX%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        execute("DROP INDEX " + String.join(", ", names));
        return definitions;
    }

    private void executeUnchecked(String sql) {
        try {
            execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void execute(String... all) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }
}
