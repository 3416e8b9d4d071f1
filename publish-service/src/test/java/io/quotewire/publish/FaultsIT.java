package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.Broker;
import io.quotewire.backing.Database;
import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays right when something goes away and comes back. */
class FaultsIT {

    private static final int DOCUMENTS = 100;

    @TempDir
    Path folder;

    @BeforeEach
    void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void aHealthyStartSaysNothingBad() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        try (Service service = Service.start(broker, Databases.create("healthy"), "healthy.")
                        .awaitReady();
                Wire wire = new Wire(broker, "healthy.")) {
            Samples document = Samples.document("All is well.");
            wire.send(document);
            awaitSeen(service, 1);
            assertThat(service.get("/q/health").body()).doesNotContain("DOWN");
            assertThat(complaints(service)).isEmpty();
        }
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForAndNothingIsLost() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        int port = Ports.free();
        Database database = Database.start(SharedBacking.home(), folder, port);
        try (Service service =
                        Service.start(broker, database.jdbcUrl(), "away.").awaitReady();
                Wire wire = new Wire(broker, "away.");
                Events events = service.events(0)) {
            send(wire, 0, DOCUMENTS);
            database.kill();
            send(wire, DOCUMENTS, 2 * DOCUMENTS);
            await().atMost(PATIENCE).until(() -> service.get("/feed.json").statusCode() == 503);
            database = Database.start(SharedBacking.home(), folder, port);
            awaitSeen(service, 2 * DOCUMENTS);
            await().atMost(PATIENCE).until(() -> events.received().size() >= 2 * DOCUMENTS);
            assertThat(events.received()).extracting(Events.Event::data).doesNotHaveDuplicates();
            assertThat(complaints(service)).hasSizeLessThan(10);
        } finally {
            database.close();
        }
    }

    @Test
    void itWaitsForDatabaseAndBrokerAtItsStart() throws Exception {
        int brokerPort = Ports.free();
        int databasePort = Ports.free();
        String jdbcUrl = "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + Database.NAME;
        try (Service service = Service.start("127.0.0.1:" + brokerPort, jdbcUrl, "late.")) {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> service.get("/feed.json").statusCode() == 503);
            try (Database database = Database.start(SharedBacking.home(), folder.resolve("postgres"), databasePort);
                    Broker broker = Broker.start(SharedBacking.home(), folder.resolve("kafka"), brokerPort);
                    Wire wire = new Wire(broker.bootstrapServers(), "late.")) {
                assertThat(database.jdbcUrl()).isEqualTo(jdbcUrl);
                send(wire, 0, 1);
                awaitSeen(service, 1);
            }
        }
    }

    @Test
    void killsAndFreezesLoseAndDoubleNothing() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        String jdbcUrl = Databases.create("kills");
        try (Wire wire = new Wire(broker, "kills.")) {
            try (Service first = Service.start(broker, jdbcUrl, "kills.").awaitReady()) {
                send(wire, 0, DOCUMENTS);
                first.signal("KILL");
            }
            try (Service second = Service.start(broker, jdbcUrl, "kills.").awaitReady();
                    Service third = Service.start(broker, jdbcUrl, "kills.").awaitReady()) {
                send(wire, DOCUMENTS, 2 * DOCUMENTS);
                second.signal("STOP");
                send(wire, 2 * DOCUMENTS, 3 * DOCUMENTS);
                awaitSeen(third, 3 * DOCUMENTS);
                second.signal("CONT");
                send(wire, 3 * DOCUMENTS, 4 * DOCUMENTS);
                awaitSeen(second, 4 * DOCUMENTS);
            }
        }
        // One number for each document and one for its quotation: nothing was shown twice.
        assertThat(Databases.number(jdbcUrl, "SELECT seq FROM feed")).isEqualTo(2 * 4 * DOCUMENTS);
        assertThat(Databases.number(jdbcUrl, "SELECT count(*) FROM staged_quotation"))
                .isZero();
        assertThat(Databases.number(jdbcUrl, "SELECT count(*) FROM staged_document"))
                .isZero();
    }

    @Test
    void aNewDatabaseIsFilledFromTheTopics() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        try (Wire wire = new Wire(broker, "refill.")) {
            send(wire, 0, DOCUMENTS);
            for (String name : List.of("refill_first", "refill_second")) {
                try (Service service =
                        Service.start(broker, Databases.create(name), "refill.").awaitReady()) {
                    awaitSeen(service, DOCUMENTS);
                }
            }
        }
    }

    /** What its log warns of, but that a thread was slow, which only tells of a busy machine. */
    private static List<String> complaints(Service service) {
        return service.log().stream()
                .filter(line -> line.matches(".*\\b(WARN|WARNING|ERROR)\\b.*"))
                .filter(line -> !line.contains("has been blocked for"))
                .toList();
    }

    private static void send(Wire wire, int from, int to) throws Exception {
        for (int i = from; i < to; i++) {
            wire.send(Samples.document("Sentence number " + i + "."));
        }
    }

    private static void awaitSeen(Service service, int documents) {
        await().atMost(PATIENCE.multipliedBy(2)).ignoreExceptions().untilAsserted(() -> {
            List<String> texts = new ArrayList<>();
            String cursor = "";
            do {
                var page = service.json("/api/quotations?limit=200" + cursor);
                page.path("quotations")
                        .forEach(one -> texts.add(one.path("text").asText()));
                String next = page.path("next").asText();
                cursor = next.isEmpty() ? "" : "&" + next.substring(next.indexOf("cursor="));
            } while (!cursor.isEmpty());
            assertThat(texts).hasSize(documents).doesNotHaveDuplicates();
        });
    }
}
