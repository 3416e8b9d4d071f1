package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Records in the database that an older version took in and nobody would take in today. Readers get all others; whether
 * they get these does not matter.
 */
class OddRecordsIT {

    private static final String PREFIX = "odd.";
    private static final String SOUND = "The tide comes in.";

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/?q=tide",
            "/speakers",
            "/speakers?name=Ines+Valdor",
            "/topics",
            "/files",
            "/feed.json",
            "/feed.atom",
            "/api/quotations",
            "/api/quotations?q=tide",
            "/api/documents",
            "/api/files",
            "/export.jsonl",
            "/export.csv",
            "/export.jsonld");

    private static String jdbcUrl;
    private static Service service;
    private static Wire wire;
    private static Samples sound;

    @BeforeAll
    static void start() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        jdbcUrl = Databases.create("odd");
        service =
                Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX).awaitReady();
        sound = publish(SOUND);
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    private static Samples publish(String sentence) throws Exception {
        Samples document = Samples.document(sentence);
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        IngestedFile line = new IngestedFile(
                document.path(),
                FileState.PUBLISHED,
                null,
                document.documentId(),
                document.documentId(),
                null,
                1,
                null,
                9,
                1,
                Instant.EPOCH,
                Instant.EPOCH);
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        wire.send(document);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + document.documentId()).size() == 1);
        await().atMost(PATIENCE)
                .until(() -> service.json("/api/files").toString().contains(document.path()));
        return document;
    }

    private static void change(String table, String where, String old, String now) throws Exception {
        String sql = "WITH changed AS (UPDATE " + table + " SET record = regexp_replace(record::text, '" + old + "', '"
                + now.replace("\\", "\\\\") + "')::json WHERE " + where + " RETURNING 1) SELECT count(*) FROM changed";
        assertThat(Databases.number(jdbcUrl, sql)).isEqualTo(1);
    }

    private static void assertAllIsAnswered(Samples odd) throws Exception {
        for (String address : ADDRESSES) {
            HttpResponse<String> response = service.get(address);
            assertThat(response.statusCode())
                    .as(address + ": " + response.body())
                    .isEqualTo(200);
        }
        assertThat(service.get("/documents/" + odd.documentId()).statusCode()).isIn(200, 404);
        for (String address : List.of("/", "/feed.json", "/feed.atom", "/api/quotations", "/export.csv")) {
            HttpResponse<String> response = service.get(address + "?q=tide");
            assertThat(response.body()).as(address).contains(SOUND);
        }
        for (String address : List.of("/files", "/api/files?limit=200")) {
            assertThat(service.get(address).body()).as(address).contains(sound.path());
        }
        try (Events events = service.events("", 0)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(events.received())
                            .anyMatch(event -> event.data().contains(sound.documentId())));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            "language":"en"              | "language":null
            "language":"en"              | "language":"\\u0001"
            ,"language":"en"             | $$
            "sentiment":\\{[^}]*\\}      | "sentiment":null
            "label":"[a-z]+"             | "label":null
            "evidence":"a test"          | "evidence":null
            "code":"[^"]*"               | "code":null
            "code":"[^"]*"               | "code":"a\\u0000\\u0007"
            "name":"topic[^"]*"          | "name":null
            "topics":\\[[^\\]]*\\]       | "topics":[null]
            "name":"Ines Valdor"         | "name":null
            "speaker":\\{[^}]*\\}        | "speaker":null
            "source":\\{[^}]*\\}         | "source":null
            "path":"[^"]*"               | "path":null
            "analysis":\\{[^}]*\\}       | "analysis":null
            "fragments":\\[[^\\]]*\\]    | "fragments":[{"start":5,"end":2}]
            "fragments":\\[[^\\]]*\\]    | "fragments":[{"start":2147483646,"end":2147483647}]
            "kind":"direct"              | "kind":"shouted"
            "position":1                 | "position":-2147483648
            "start":[0-9]+,"end":[0-9]+  | "start":2147483647,"end":2147483647
            "receivedAt":"[^"]*"         | "receivedAt":"+1000000000-12-31T23:59:59Z"
            "receivedAt":"[^"]*"         | "receivedAt":null
            "confidence":0.9             | "confidence":1e308
            "text":"The ebb[^"]*"        | "text":null
            ^.*$                         | 7
            ^.*$                         | null
            """)
    void anOddQuotationTakesNoOtherWithIt(String old, String now) throws Exception {
        Samples odd = publish("The ebb is odd.");
        change("quotation", "document_id = $$" + odd.documentId() + "$$", old, now == null ? "" : now);
        assertAllIsAnswered(odd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            "textLength":[0-9]+     | "textLength":2147483647
            "textLength":[0-9]+     | "textLength":-1
            "language":"en"         | "language":null
            "source":\\{[^}]*\\}    | "source":null
            "analysis":\\{[^}]*\\}  | "analysis":null
            "receivedAt":"[^"]*"    | "receivedAt":"+1000000000-12-31T23:59:59Z"
            ^.*$                    | null
            """)
    void norDoesAnOddDocument(String old, String now) throws Exception {
        Samples odd = publish("The flood is odd.");
        change("document", "id = $$" + odd.documentId() + "$$", old, now);
        assertAllIsAnswered(odd);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            "path":"[^"]*"        | "path":null
            "state":"[a-z]+"      | "state":null
            "state":"[a-z]+"      | "state":"lost"
            "receivedAt":"[^"]*"  | "receivedAt":null
            "receivedAt":"[^"]*"  | "receivedAt":"-1000000000-01-01T00:00:00Z"
            "settledAt":"[^"]*"   | "settledAt":"+1000000000-12-31T23:59:59Z"
            "bytes":[0-9]+        | "bytes":-9223372036854775808
            ^.*$                  | null
            """)
    void norDoesAnOddLineOfTheLedger(String old, String now) throws Exception {
        Samples odd = publish("The spring tide is odd.");
        change("file", "document_id = $$" + odd.documentId() + "$$", old, now);
        assertAllIsAnswered(odd);
    }
}
