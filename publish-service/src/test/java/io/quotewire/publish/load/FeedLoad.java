package io.quotewire.publish.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.backing.Broker;
import io.quotewire.backing.Database;
import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import io.quotewire.publish.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * How fast pages, feeds and streams are over many quotations, while readers read and quotations arrive: see bench/feed,
 * which runs this. No test of the suite: its name does not end in IT.
 */
class FeedLoad {

    private static final long QUOTATIONS = Long.getLong("quotewire.load.quotations", 20_000);
    private static final long SECONDS = Long.getLong("quotewire.load.seconds", 20);
    private static final String FOLDER = System.getProperty("quotewire.load.folder", "");
    private static final String PREFIX = "load.";
    private static final Map<String, String> SETTINGS =
            Map.of("quotewire.stream.most", "500", "quotewire.stream.heartbeat", "15S");
    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:+UseSerialGC"); // the launcher's
    /**
     * So long readers, streams and arrivals run before they are measured: until then much of the service is
     * interpreted.
     */
    private static final long WARM_UP_SECONDS = Math.min(30, SECONDS);

    /** How long an event may still take when the time is over; later ones are not seen. */
    private static final int LAST_EVENTS_MILLIS = 5_000;

    private static final int READERS = 20;
    private static final int STREAMS = 100;
    private static final int ARRIVALS_PER_SECOND = 200;

    private final DatabaseLog log = new DatabaseLog();
    private final Topics topics = new Topics();
    private final Corpus corpus = new Corpus(topics);

    @Test
    void measure() throws Exception {
        Path folder = FOLDER.isEmpty() ? Files.createTempDirectory("quotewire-load") : Path.of(FOLDER);
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path kafka = Files.createTempDirectory("quotewire-load-kafka");
        try (Database database = Database.start(SharedBacking.home(), folder, Ports.free(), log::add);
                Broker broker = Broker.start(SharedBacking.home(), kafka, Ports.free())) {
            long documents = filled(database, broker);
            try (Connection connection = connect(database);
                    Service service = Service.start(
                                    broker.bootstrapServers(), database.jdbcUrl(), PREFIX, SETTINGS, OPTIONS)
                            .awaitReady()) {
                measure(database, broker, connection, service, documents);
            }
        } finally {
            delete(kafka);
            if (FOLDER.isEmpty()) {
                delete(folder);
            }
        }
    }

    private void measure(Database database, Broker broker, Connection connection, Service service, long documents)
            throws Exception {
        Views views = new Views(corpus, topics, documents);
        Addresses addresses = new Addresses(views, number(connection, "SELECT seq FROM feed"));
        Report report = new Report(System.out);
        Alone alone = new Alone(service::uri, addresses, log, new Bare(connection));
        explain(connection, "1");
        alone.measure();
        explain(connection, "0.02");
        Readers readers = new Readers(service::uri, addresses);
        try (OpenStreams streams = new OpenStreams();
                Arrivals arrivals =
                        new Arrivals(broker.bootstrapServers(), PREFIX, corpus, documents, ARRIVALS_PER_SECOND)) {
            SplittableRandom random = new SplittableRandom(3);
            for (int i = 0; i < STREAMS; i++) {
                streams.open(service.uri(addresses.stream(random)));
            }
            new Readers(service::uri, addresses).read(READERS, WARM_UP_SECONDS);
            long warm = System.nanoTime();
            Cpu before = Cpu.now(
                    service.process(),
                    database.process().pid(),
                    broker.process().pid());
            readers.read(READERS, SECONDS);
            report.cpu(
                    before,
                    Cpu.now(
                            service.process(),
                            database.process().pid(),
                            broker.process().pid()));
            Map<String, Long> sent = Map.copyOf(arrivals.sent());
            report.arrivals(sent.values().stream().filter(at -> at >= warm).count(), SECONDS);
            Thread.sleep(LAST_EVENTS_MILLIS);
            Delays delays = new Delays(connection, sent, streams.events());
            report.streams(streams, delays.between(Long.MIN_VALUE, warm), "in the first " + WARM_UP_SECONDS + " s");
            report.streams(streams, delays.between(warm, Long.MAX_VALUE), "afterwards");
            assertThat(arrivals.failures())
                    .as("records that Kafka did not take")
                    .isZero();
        }
        report.latencies(addresses, readers, alone);
        report.scans(log.scans());
        assertThat(log.scans()).as("sequential scans over quotations").isEmpty();
    }

    /** Fills an empty store; returns the number of its documents. */
    private long filled(Database database, Broker broker) throws Exception {
        // The service makes the tables.
        Service.start(broker.bootstrapServers(), database.jdbcUrl(), PREFIX)
                .awaitReady()
                .close();
        try (Connection connection = connect(database)) {
            if (number(connection, "SELECT count(*) FROM document") == 0) {
                long start = System.nanoTime();
                new Fill(connection, corpus).with(QUOTATIONS);
                System.out.printf("filled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            }
            System.out.printf(
                    "%,d quotations in %,d documents, %,d MB%n",
                    number(connection, "SELECT count(*) FROM quotation"),
                    number(connection, "SELECT count(*) FROM document"),
                    number(connection, "SELECT pg_database_size(current_database()) / 1048576"));
            return number(connection, "SELECT count(*) FROM document");
        }
    }

    /** Lets the database log the plan of this share of all statements. */
    private static void explain(Connection connection, String share) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET auto_explain.sample_rate = " + share);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static Connection connect(Database database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), Database.NAME, "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOAD 'auto_explain'"); // so that its settings are known
            statement.execute("ALTER SYSTEM SET session_preload_libraries = 'auto_explain'");
            statement.execute("ALTER SYSTEM SET auto_explain.log_min_duration = 0");
            statement.execute("ALTER SYSTEM SET auto_explain.sample_rate = 0");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("SET auto_explain.log_min_duration = -1"); // the bench's own statements are no matter
        }
        return connection;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
