package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document's file says of itself: who published it, what it is about, how it was read. */
class SourcesIT {

    private static final String NOTE = "no article could be told: the whole page is read";

    private final SharedService service = SharedService.named("sources");

    private static byte[] with(Object record, String publisher) {
        ObjectNode json = (ObjectNode) Json.read(Json.write(record), JsonNode.class);
        ObjectNode source = (ObjectNode) json.path("source");
        source.put("publisher", publisher).put("note", NOTE);
        source.putArray("subjects").addObject().put("code", "medtop:20000337").put("name", "rail");
        return Json.write(json);
    }

    private Samples publish(String publisher, String sentence) throws Exception {
        Samples document = Samples.document(sentence);
        for (EnrichedQuotation quotation : document.quotations()) {
            service.wire().send(Topic.ENRICHED_QUOTATIONS, document.documentId(), with(quotation, publisher));
        }
        service.wire().send(Topic.ENRICHED_DOCUMENTS, document.documentId(), with(document.summary(), publisher));
        await().atMost(PATIENCE)
                .until(() ->
                        !service.texts("?document=" + document.documentId()).isEmpty());
        return document;
    }

    @Test
    void aPublisherIsShownAndIsAFilterEverywhere() throws Exception {
        String name = "The “Lock” & Ställ 😀 Gazette";
        Samples ours = publish(name, "The lock opens.");
        publish("Another Paper", "The lock closes.");
        String view = "?publisher=" + URLEncoder.encode("the “LOCK” & STÄLL 😀 gazette", StandardCharsets.UTF_8);
        assertThat(service.texts(view)).containsExactly("The lock opens.");
        for (String path : List.of("/", "/feed.json", "/feed.atom", "/export.jsonl", "/export.csv", "/export.jsonld")) {
            assertThat(service.get(path + view).body())
                    .as(path)
                    .contains("The lock opens.", "Ställ")
                    .doesNotContain("The lock closes.");
        }
        String page = service.get("/" + view).body();
        assertThat(page).contains("publisher\" href=\"/?publisher=The+", ">The “Lock” &amp; Ställ 😀 Gazette</a>");
        assertThat(service.get("/feed.atom" + view).body())
                .contains("<dc:publisher>The “Lock” &amp; Ställ 😀 Gazette</dc:publisher>");
        try (Events stream = service.service().events(view, 0)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(stream.received())
                            .anyMatch(event -> event.data().contains("The lock opens.")));
            assertThat(stream.received()).noneMatch(event -> event.data().contains("The lock closes."));
        }
        String document = service.get("/documents/" + ours.documentId()).body();
        assertThat(document).contains("How it was read: " + NOTE, "Its own subjects: rail (medtop:20000337)", "Ställ");
    }
}
