package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document of any number of quotations is shown in bounded memory. */
class LargeDocumentIT {

    private static final String PREFIX = "large-document.";
    private static final int QUOTATIONS = Integer.getInteger("quotewire.large", 40_000);

    @Test
    void moreQuotationsThanFitIntoMemoryAreShownWholeBetweenTwoOthers() throws Exception {
        String broker = SharedBacking.bootstrapServers();
        String jdbcUrl = Databases.create("large_document");
        Samples before = Samples.document("Before it.");
        Samples large = Samples.document(IntStream.range(0, QUOTATIONS)
                .mapToObj("Sentence number %d is no shorter than the others are, and says as little."::formatted)
                .toArray(String[]::new));
        Samples after = Samples.document("After it.");
        try (Service service = Service.start(broker, jdbcUrl, PREFIX, Map.of(), List.of("-Xmx96m"))
                        .awaitReady();
                Wire wire = new Wire(broker, PREFIX)) {
            wire.send(before);
            for (var quotation : large.quotations()) {
                wire.sendSoon(Topic.ENRICHED_QUOTATIONS, large.documentId(), Json.write(quotation));
            }
            wire.sendSummary(large);
            wire.send(after);
            await().atMost(PATIENCE.multipliedBy(2))
                    .until(() -> Databases.number(jdbcUrl, "SELECT count(*) FROM quotation") == QUOTATIONS + 2);
            assertThat(service.texts("?document=" + after.documentId())).hasSize(1);
            assertThat(Databases.number(jdbcUrl, "SELECT count(DISTINCT seq) FROM quotation"))
                    .isEqualTo(QUOTATIONS + 2);
            assertThat(service.process().isAlive()).isTrue();
            assertThat(service.log()).noneMatch(line -> line.contains("OutOfMemoryError"));
        }
    }
}
