package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions before could commit half a showing, after which no number was new any more. */
class HealingIT {

    private static final String PREFIX = "healing.";

    @Test
    void whatWasHalfShownIsWholeAfterAStart() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        String jdbcUrl = Databases.create("healing");
        Samples before = Samples.document("It was there before.");
        Samples half = Samples.document(IntStream.range(0, 30)
                .mapToObj("Sentence number %d of thirty."::formatted)
                .toArray(String[]::new));
        Samples after = Samples.document("It comes after.");
        try (Wire wire = new Wire(broker, PREFIX)) {
            try (Service service = Service.start(broker, jdbcUrl, PREFIX).awaitReady()) {
                wire.send(before);
                awaitWhole(service, before);
                wire.send(half);
                awaitWhole(service, half);
            }
            breakOff(jdbcUrl, half);
            wire.send(after);
            try (Service service = Service.start(broker, jdbcUrl, PREFIX).awaitReady()) {
                awaitWhole(service, after);
                awaitWhole(service, half);
                awaitWhole(service, before);
                assertThat(Databases.number(jdbcUrl, "SELECT sum(quotations) FROM quotation_count"))
                        .isEqualTo(32);
                assertThat(Databases.number(jdbcUrl, "SELECT seq - (SELECT max(seq) FROM quotation) FROM feed"))
                        .isZero();
                assertThat(Databases.number(jdbcUrl, "SELECT count(*) FROM dead_letter"))
                        .isZero();
                assertThat(
                                Databases.number(
                                        jdbcUrl,
                                        "SELECT (SELECT count(*) FROM staged_quotation) + (SELECT count(*) FROM staged_document)"))
                        .isZero();
            }
        }
    }

    /** As if the transaction had broken off after the twelfth quotation, and been committed. */
    private static void breakOff(String jdbcUrl, Samples half) throws Exception {
        String its = " WHERE document_id = '" + half.documentId() + "'";
        Databases.execute(
                jdbcUrl,
                "UPDATE feed SET seq = (SELECT seq - 1 FROM document WHERE id = '" + half.documentId() + "')",
                "DELETE FROM quotation" + its + " AND position > 12",
                "UPDATE quotation_count SET quotations = 0");
    }

    private static void awaitWhole(Service service, Samples document) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.texts("?limit=200&document=" + document.documentId()))
                        .containsExactlyInAnyOrderElementsOf(document.sentences()));
    }
}
