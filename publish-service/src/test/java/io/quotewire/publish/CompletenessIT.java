package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes visible, and when. */
class CompletenessIT {

    private static final String PREFIX = "completeness.";

    private static String jdbcUrl;
    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        jdbcUrl = Databases.create("completeness");
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
    void aDocumentIsSeenWholeOrNotAtAllWhicheverTopicIsFirst() throws Exception {
        Samples summaryFirst = Samples.document("Rain is coming.", "Take an umbrella.");
        wire.sendSummary(summaryFirst);
        awaitStaged(summaryFirst, 1);
        assertThat(texts(summaryFirst)).isEmpty();
        wire.sendQuotations(summaryFirst);
        awaitTexts(summaryFirst);

        Samples quotationsFirst = Samples.document("The rain has gone.", "Leave the umbrella.");
        wire.sendQuotations(quotationsFirst);
        awaitStaged(quotationsFirst, 2);
        assertThat(texts(quotationsFirst)).isEmpty();
        wire.sendSummary(quotationsFirst);
        awaitTexts(quotationsFirst);
        assertThat(staged(quotationsFirst) + staged(summaryFirst)).isZero();
    }

    @Test
    void aDocumentWithoutQuotationsIsSeenAsSuch() throws Exception {
        Samples silent = Samples.document();
        wire.sendSummary(silent);
        await().atMost(PATIENCE)
                .until(
                        () -> service.json("/api/documents").findValuesAsText("documentId"),
                        ids -> ids.contains(silent.documentId()));
    }

    @Test
    void aLaterAnalysisReplacesAnEarlierOneWhole() throws Exception {
        Samples first = Samples.document("We will build it.", "It was a mistake.");
        wire.send(first);
        awaitTexts(first);
        long seq = seq();
        Samples second = first.analysedBy("quotewire-2", "We will build it.", "It was no mistake.");
        wire.send(second);
        awaitTexts(second);
        try (Events events = service.events(seq)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(events.received())
                            .extracting(Events.Event::name)
                            .containsExactly("", "", "withdrawn"));
            assertThat(events.received().get(2).data())
                    .contains(first.quotations().get(1).id());
        }
    }

    @Test
    void anUnchangedRepeatGetsNoNumber() throws Exception {
        Samples document = Samples.document("I said what I said.");
        wire.send(document);
        awaitTexts(document);
        long before = seq();
        wire.send(document);
        wire.send(document);
        // The next analysis goes the same way, so the repeats are through when it is seen.
        Samples next = document.analysedBy("quotewire-2", "I never said that.");
        wire.send(next);
        awaitTexts(next);
        // One for the document, one for the new quotation, one for the withdrawn one.
        assertThat(seq()).isEqualTo(before + 3);
        assertThat(staged(document)).isZero();
    }

    @Test
    void anAnalysisThatNeverBecomesCompleteIsOvertaken() throws Exception {
        Samples broken = Samples.document("Half of this is lost.", "This half.");
        wire.sendSummary(broken);
        wire.send(
                Topic.ENRICHED_QUOTATIONS,
                broken.documentId(),
                Json.write(broken.quotations().get(0)));
        wire.send(Topic.ENRICHED_QUOTATIONS, broken.documentId(), "{ no quotation".getBytes(UTF_8));
        Samples whole = broken.analysedBy("quotewire-2", "All of it is here.");
        wire.send(whole);
        awaitTexts(whole);
        assertThat(staged(broken)).isZero();
        assertThat(service.log()).anyMatch(line -> line.contains("malformed record at " + PREFIX));
    }

    @Test
    void theTextIsReadInPlace() throws Exception {
        Samples document = Samples.document("The bridge is safe.", "I would cross it.");
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
        String path = "/documents/" + document.documentId();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.get(path).body())
                        .contains("<p>Ines Valdor said:\n<span class=\"note")
                        .contains(" id=\"" + document.quotations().get(0).id() + "\">The bridge is safe.</mark>\n"));
    }

    private static void awaitTexts(Samples document) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(texts(document)).containsExactlyInAnyOrderElementsOf(document.sentences()));
    }

    private static List<String> texts(Samples document) throws Exception {
        return service.texts("?document=" + document.documentId());
    }

    private static void awaitStaged(Samples document, long rows) {
        await().atMost(PATIENCE).until(() -> staged(document) == rows);
    }

    private static long staged(Samples document) throws Exception {
        return Databases.number(
                jdbcUrl,
                "SELECT (SELECT count(*) FROM staged_quotation WHERE document_id = '" + document.documentId()
                        + "') + (SELECT count(*) FROM staged_document WHERE document_id = '" + document.documentId()
                        + "')");
    }

    private static long seq() throws Exception {
        return Databases.number(jdbcUrl, "SELECT seq FROM feed");
    }
}
