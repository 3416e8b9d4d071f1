package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of each file readers see one edition, and a database made anew tells the same story. */
class EditionsIT {

    private static final String PREFIX = "editions.";

    private static String jdbcUrl;
    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        jdbcUrl = Databases.create("editions");
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service =
                Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX).awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void aNewEditionTakesThePlaceOfTheOneBefore() throws Exception {
        Samples first = Samples.document("The mill grinds.", "It will stay.", "We paid for it.")
                .under("mill.txt");
        publish(first, 1, first);
        awaitTexts(first);
        JsonNode stays = quotation("It will stay.");
        long seq = seq();
        Samples second = Samples.document("The mill stands.", "IT will  stay.", "Nobody paid.")
                .under("mill.txt")
                .revising(first, 2);
        ledger("mill.txt", 2, first, second);
        wire.sendQuotations(second);
        assertThat(texts(first)).as("shown until the new one is complete").hasSize(3);
        wire.sendSummary(second);
        awaitTexts(second);
        assertThat(texts(first)).isEmpty();

        JsonNode still = quotation("IT will  stay.");
        assertThat(still.path("id")).isEqualTo(stays.path("id"));
        assertThat(still.path("arrivedAt")).isEqualTo(stays.path("arrivedAt"));
        assertThat(still.path("arrival")).isEqualTo(stays.path("arrival"));
        assertThat(still.path("recordId").asText())
                .isEqualTo(second.quotations().get(1).id());
        try (Events events = service.events(seq)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(events.received())
                            .extracting(Events.Event::name)
                            .containsExactly("", "", "", "withdrawn", "withdrawn"));
            assertThat(events.received().get(3).data())
                    .isEqualTo("{\"id\":\"" + first.quotations().get(0).id() + "\",\"cause\":\"edition\"}");
        }
        assertThat(service.texts("?q=mill")).containsExactly("The mill stands.");
        CountsIT.assertRecounted(jdbcUrl);

        ledger("mill.txt", 3, second, first);
        awaitTexts(first);
        assertThat(texts(second)).isEmpty();
        assertThat(quotation("It will stay.")).isEqualTo(withSeq(stays, quotation("It will stay.")));
        CountsIT.assertRecounted(jdbcUrl);
        assertSameAfterRebuilding();
    }

    @Test
    void aDocumentUnderTwoPathsStaysUntilBothHaveChanged() throws Exception {
        Samples shared = Samples.document("One for two.").under("left.txt");
        publish(shared, 1, shared);
        ledger("right.txt", 1, shared);
        awaitTexts(shared);
        Samples left = Samples.document("One for one.").under("left.txt").revising(shared, 2);
        publish(left, 2, shared, left);
        awaitTexts(left);
        assertThat(texts(shared)).hasSize(1);
        Samples right = Samples.document("Another.").under("right.txt").revising(shared, 2);
        publish(right, 2, shared, right);
        awaitTexts(right);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(texts(shared)).isEmpty());
        assertSameAfterRebuilding();
    }

    @Test
    void anEditionThatFailsLeavesTheOneBefore() throws Exception {
        Samples whole = Samples.document("It is whole.").under("fails.txt");
        publish(whole, 1, whole);
        awaitTexts(whole);
        Samples broken = Samples.document("It never", "arrives.").under("fails.txt");
        ledger("fails.txt", 2, whole, broken);
        Samples next = Samples.document("A third one.").under("fails.txt").revising(broken, 3);
        Samples other = Samples.document("Something else happens.");
        wire.send(other);
        awaitTexts(other);
        assertThat(texts(whole)).hasSize(1);
        publish(next, 3, whole, broken, next);
        awaitTexts(next);
        assertThat(texts(whole)).isEmpty();
    }

    @Test
    void whatIsGoneFromItsContainerIsGoneUntilItComesBack() throws Exception {
        Samples inner = Samples.document("Inside a box.").under("box.zip!inner.txt");
        publish(inner, 1, inner);
        awaitTexts(inner);
        IngestedFile gone = new IngestedFile(
                inner.path(),
                FileState.SKIPPED,
                "is no longer in box.zip",
                null,
                null,
                null,
                1,
                null,
                0,
                0,
                Instant.now(),
                null);
        send(gone.with(List.of(inner.documentId()), true));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(texts(inner)).isEmpty());
        ledger(inner.path(), 2, inner);
        awaitTexts(inner);
    }

    /** Another service with an empty database reads the same topics; the first rests, since they would share them. */
    private static void assertSameAfterRebuilding() throws Exception {
        List<String> before = seen(service);
        service.close();
        String again = Databases.create("editions_again_" + Long.toHexString(System.nanoTime()));
        try (Service rebuilt =
                Service.start(SharedBacking.bootstrapServers(), again, PREFIX).awaitReady()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(seen(rebuilt)).isEqualTo(before));
        }
        service =
                Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX).awaitReady();
    }

    /** Ids, dates and words of all quotations, newest first. */
    private static List<String> seen(Service by) throws Exception {
        List<String> seen = new ArrayList<>();
        by.json("/feed.json?limit=200")
                .path("items")
                .forEach(item -> seen.add(item.path("id").asText() + " "
                        + item.path("date_published").asText() + " "
                        + item.path("content_text").asText()));
        return seen;
    }

    private static void publish(Samples document, int revision, Samples... editions) throws Exception {
        ledger(document.path(), revision, editions);
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
    }

    private static void ledger(String path, int revision, Samples... editions) throws Exception {
        Samples present = editions[editions.length - 1];
        IngestedFile line = new IngestedFile(
                path,
                FileState.PUBLISHED,
                null,
                present.documentId(),
                null,
                null,
                revision,
                null,
                1,
                1,
                Instant.now(),
                null);
        send(line.with(Arrays.stream(editions).map(Samples::documentId).toList(), false));
    }

    private static void send(IngestedFile line) throws Exception {
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
    }

    private static JsonNode quotation(String text) throws Exception {
        for (JsonNode one : service.json("/api/quotations?limit=200").path("quotations")) {
            if (one.path("text").asText().equals(text)) {
                return one;
            }
        }
        throw new AssertionError(text);
    }

    private static JsonNode withSeq(JsonNode quotation, JsonNode from) {
        com.fasterxml.jackson.databind.node.ObjectNode copy = quotation.deepCopy();
        copy.set("seq", from.path("seq"));
        copy.set("changedAt", from.path("changedAt"));
        return copy;
    }

    private static void awaitTexts(Samples document) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(texts(document)).containsExactlyInAnyOrderElementsOf(document.sentences()));
    }

    private static List<String> texts(Samples document) throws Exception {
        return service.texts("?document=" + document.documentId());
    }

    private static long seq() throws Exception {
        return Databases.number(jdbcUrl, "SELECT seq FROM feed");
    }
}
