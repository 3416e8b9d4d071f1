package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that nobody said, and mentions that lead to nobody. */
class PolarityIT {

    private final SharedService service = SharedService.named("polarity");

    /** Its sentences, each as said, denied, hypothetical and asked in turn, by a mention without a name. */
    private Samples publish(String... sentences) throws Exception {
        List<String> polarities = List.of("said", "denied", "hypothetical", "asked");
        Samples document = Samples.document(sentences);
        for (EnrichedQuotation quotation : document.quotations()) {
            ObjectNode record = (ObjectNode) Json.read(Json.write(quotation), JsonNode.class);
            record.put("polarity", polarities.get((quotation.position() - 1) % polarities.size()));
            record.put("speakerUnknown", "“they” leads to nobody");
            ((ObjectNode) record.path("speaker")).put("name", "");
            service.wire().send(Topic.ENRICHED_QUOTATIONS, document.documentId(), Json.write(record));
        }
        service.wire().send(Topic.ENRICHED_DOCUMENTS, document.documentId(), Json.write(document.summary()));
        await().atMost(PATIENCE)
                .until(() -> service.texts("?polarity=any&document=" + document.documentId())
                                .size()
                        == sentences.length);
        return document;
    }

    @Test
    void onlyWhatWasSaidIsShownUnlessTheRestIsAskedFor() throws Exception {
        Samples document = publish("It rains.", "It snows.", "It may hail.", "Does it thaw?");
        String view = "?document=" + document.documentId();
        assertThat(service.texts(view)).containsExactly("It rains.");
        assertThat(service.texts(view + "&polarity=said")).containsExactly("It rains.");
        assertThat(service.texts(view + "&polarity=denied")).containsExactly("It snows.");
        assertThat(service.texts(view + "&polarity=hypothetical")).containsExactly("It may hail.");
        assertThat(service.texts(view + "&polarity=asked")).containsExactly("Does it thaw?");
        for (String path : List.of("/", "/feed.json", "/feed.atom", "/export.jsonl", "/export.csv", "/export.jsonld")) {
            assertThat(service.get(path + view).body())
                    .as(path)
                    .contains("It rains.")
                    .doesNotContain("It snows.", "It may hail.", "Does it thaw?");
            assertThat(service.get(path + view + "&polarity=denied").body())
                    .as(path)
                    .contains("It snows.")
                    .doesNotContain("It rains.");
        }
        assertThat(service.get("/" + view + "&polarity=denied").body()).contains("<summary>denied</summary>");
        try (Events said = service.service().events(view, 0);
                Events denied = service.service().events(view + "&polarity=denied", 0)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(said.received())
                            .anyMatch(event -> event.data().contains("It rains.")));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(denied.received())
                            .anyMatch(event -> event.data().contains("It snows.")));
            assertThat(said.received()).noneMatch(event -> event.data().contains("It snows."));
        }
    }

    @Test
    void aMentionThatLeadsToNobodyIsNoSpeaker() throws Exception {
        Samples document = publish("We are many.");
        assertThat(service.get("/?document=" + document.documentId()).body()).contains("Speaker unknown");
        assertThat(service.json("/feed.json?document=" + document.documentId())
                        .path("items")
                        .path(0)
                        .has("authors"))
                .isFalse();
        assertThat(service.get("/speakers").body())
                .containsPattern("Nobody is named for \\d+ quotation")
                .doesNotContain("/speakers?name=");
        assertThat(service.json("/api/quotations?document=" + document.documentId())
                        .path("quotations")
                        .path(0)
                        .path("speakerUnknown")
                        .asText())
                .isEqualTo("“they” leads to nobody");
    }
}
