package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers get: feeds, API, pages. */
class ReadersIT {

    private static final String HOSTILE = "<script>alert('x')</script>]]>&lt;\u0001{card} \"quoted\"";

    private static final SharedService service = SharedService.get();

    private static Samples publish(Samples document) throws Exception {
        return service.publish(document);
    }

    @Test
    void theJsonFeedTellsWhoSaidWhatAndHasTheWholeRecord() throws Exception {
        Samples document = publish(Samples.document("The ferry sails again."));
        JsonNode feed = service.json("/feed.json?document=" + document.documentId());
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asText())
                .isEqualTo("https://news.example/wire/feed.json?document=" + document.documentId());
        JsonNode item = feed.path("items").path(0);
        String id = document.quotations().get(0).id();
        assertThat(item.path("id").asText()).isEqualTo(id);
        assertThat(item.path("url").asText())
                .isEqualTo("https://news.example/wire/documents/" + document.documentId() + "#" + id);
        assertThat(item.path("content_text").asText()).isEqualTo("The ferry sails again.");
        assertThat(item.path("authors").path(0).path("name").asText()).isEqualTo("Ines Valdor");
        assertThat(item.path("tags").path(0).asText()).isEqualTo("topic 0");
        assertThat(Instant.parse(item.path("date_published").asText())).isBeforeOrEqualTo(Instant.now());
        assertThat(Json.read(
                        Json.write(item.path("_quotewire").path("quotation")),
                        io.quotewire.contracts.EnrichedQuotation.class))
                .isEqualTo(document.quotations().get(0));
    }

    @Test
    void theAtomFeedIsReadByAnotherParser() throws Exception {
        Samples document = publish(Samples.document("The lighthouse is lit.", HOSTILE));
        HttpResponse<String> response = service.get("/feed.atom?document=" + document.documentId());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(response.body()));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        SyndEntry entry = feed.getEntries().get(1);
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("The lighthouse is lit.");
        assertThat(entry.getAuthor()).isEqualTo("Ines Valdor");
        assertThat(entry.getCategories().get(0).getName()).isEqualTo("medtop:20000000");
        assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
                .isEqualTo(HOSTILE.replace('\u0001', '\uFFFD'));
    }

    @Test
    void whatADocumentSaysIsTextAndNeverMarkup() throws Exception {
        Samples document = publish(Samples.document(HOSTILE).saidBy("<img src=x onerror=alert(1)>"));
        for (String path : List.of("/", "/documents/" + document.documentId())) {
            String page = service.get(path).body();
            assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;]]&gt;&amp;lt;");
            assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;");
            assertThat(page).doesNotContain("<script>", "<img");
        }
        HttpResponse<String> page = service.get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(service.texts("?document=" + document.documentId())).containsExactly(HOSTILE);
    }

    @Test
    void filtersFindWhatTheySay() throws Exception {
        Samples document = publish(Samples.document("Herring are plentiful.", "Mackerel is scarce.")
                .saidBy("Öz Kara"));
        String here = "?document=" + document.documentId();
        String first = document.sentences().get(0);
        String second = document.sentences().get(1);
        assertThat(service.texts(here)).containsExactly(second, first);
        assertThat(service.texts(here + "&q=mackerels")).containsExactly(second);
        assertThat(service.texts(here + "&q=herring+OR+mackerel")).containsExactly(second, first);
        assertThat(service.texts(here + "&q=%22plentiful+herring%22")).isEmpty();
        assertThat(service.texts(here + "&q=-herring")).containsExactly(second);
        assertThat(service.texts(here + "&topic=medtop:20000001")).containsExactly(second);
        assertThat(service.texts(here + "&topic=20000000")).containsExactly(first);
        assertThat(service.texts(here + "&sentiment=positive")).containsExactly(first);
        assertThat(service.texts(here + "&kind=indirect")).containsExactly(second);
        assertThat(service.texts("?speaker=%C3%B6Z%20kara")).containsExactly(second, first);
        assertThat(service.texts(here + "&speaker=Nobody")).isEmpty();
    }

    @Test
    void aTopicIsFoundUnderThoseAboveItToo() throws Exception {
        Samples document = publish(Samples.document("One.", "Two.", "The gallery opens."));
        String here = "?document=" + document.documentId();
        assertThat(service.texts(here + "&topic=medtop:20000002")).containsExactly("The gallery opens.");
        assertThat(service.texts(here + "&topic=medtop:01000000")).containsExactly("The gallery opens.");
        assertThat(service.texts(here + "&topic=medtop:15000000")).isEmpty();
    }

    @Test
    void theDayIsTheDocumentsOwnOrElseThatOfItsArrival() throws Exception {
        Samples old = publish(Samples.document("Said long ago.").saidBy("Dated").dated("1987-06-12T23:30:00-05:00"));
        Samples undated = publish(Samples.document("Said just now.").saidBy("Dated"));
        String said = "?speaker=dated";
        assertThat(service.texts(said + "&from=1987-06-12&to=1987-06-12")).isEqualTo(old.sentences());
        assertThat(service.texts(said + "&to=1987-06-11")).isEmpty();
        assertThat(service.texts(said + "&from=1987-06-13")).isEqualTo(undated.sentences());
        assertThat(service.texts(said)).hasSize(2);
    }

    @Test
    void hitsAreToldAsPlacesWhateverTheDocumentSays() throws Exception {
        Samples document = publish(Samples.document("\u0001\u0002<b>Größe</b> 😀 & GRÖSSE, größe"));
        JsonNode found = service.json("/api/quotations?q=gr%C3%B6%C3%9Fe&document=" + document.documentId())
                .path("quotations")
                .path(0);
        assertThat(found.path("hits").toString()).isEqualTo("[{\"start\":5,\"end\":10},{\"start\":27,\"end\":32}]");
        assertThat(service.json("/api/quotations?document=" + document.documentId())
                        .findValue("hits"))
                .isNull();
    }

    @Test
    void pagesNeitherSkipNorRepeatWhileQuotationsArriveAndChange() throws Exception {
        Samples document = publish(Samples.document("One.", "Two.", "Three.", "Four.", "Five."));
        String query = "/api/quotations?limit=2&speaker=Pager";
        Samples paged = publish(Samples.document("A.", "B.", "C.", "D.", "E.").saidBy("Pager"));
        List<String> read = new ArrayList<>();
        for (String path = query; path != null; ) {
            JsonNode page = service.json(path);
            page.path("quotations").forEach(one -> read.add(one.path("text").asText()));
            JsonNode next = page.path("next");
            path = next.isMissingNode() ? null : pathBehind(next.asText());
            publish(Samples.document("Between the pages " + read.size()).saidBy("Pager"));
            publish(paged.analysedBy("quotewire-" + read.size(), "A.", "B.", "C.", "D.", "E."));
        }
        assertThat(read).containsExactly("E.", "D.", "C.", "B.", "A.");
        assertThat(document.sentences()).doesNotContainAnyElementsOf(read);
    }

    private static String pathBehind(String url) {
        assertThat(url).startsWith("https://news.example/wire/api/");
        URI uri = URI.create(url);
        return uri.getRawPath().substring("/wire".length()) + "?" + uri.getRawQuery();
    }

    @Test
    void filesTellWhatBecameOfThem() throws Exception {
        Samples shown = publish(Samples.document("Shown."));
        Samples stuck = Samples.document("Stuck.");
        Samples coming = Samples.document("Coming.");
        ledger(file(shown, FileState.PUBLISHED, null));
        ledger(file(stuck, FileState.PUBLISHED, null));
        ledger(file(coming, FileState.PUBLISHED, null));
        ledger(new IngestedFile(
                "torn.pdf", FileState.FAILED, "it is cut off", null, null, null, 1, null, 9, 0, Instant.EPOCH, null));
        ledger(new IngestedFile(
                "week.zip", FileState.PUBLISHED, null, "e".repeat(64), null, null, 1, null, 9, 0, Instant.EPOCH, null));
        DeadLetter letter = new DeadLetter(
                "enrich-service", "It took too long", stuck.documentId(), stuck.path(), "x", 0, 1, null, Instant.EPOCH);
        service.wire().send(Topic.DEAD_LETTERS, stuck.documentId(), Json.write(letter));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(state(shown.path())).isEqualTo("published");
            assertThat(state(stuck.path())).isEqualTo("failed: It took too long");
            assertThat(state(coming.path())).isEqualTo("received");
            assertThat(state("torn.pdf")).isEqualTo("failed: it is cut off");
            assertThat(state("week.zip")).isEqualTo("published");
        });
    }

    private static void ledger(IngestedFile file) throws Exception {
        service.wire().send(Topic.INGESTED_FILES, file.path(), Json.write(file));
    }

    private static IngestedFile file(Samples of, FileState state, String reason) {
        return new IngestedFile(
                of.path(), state, reason, of.documentId(), of.documentId(), null, 1, null, 9, 1, Instant.EPOCH, null);
    }

    private static String state(String path) throws Exception {
        for (JsonNode file : service.json("/api/files").path("files")) {
            if (file.path("path").asText().equals(path)) {
                String reason = file.path("reason").asText();
                return file.path("state").asText() + (reason.isEmpty() ? "" : ": " + reason);
            }
        }
        return "not there";
    }

    @Test
    void thePageOfTheStreamSaysHowItIsWritten() throws Exception {
        assertThat(service.get("/").headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @Test
    void everyAnswerHasTheUsualHeaders() throws Exception {
        for (String path : List.of("/", "/feed.json", "/export.csv", "/api/quotations?limit=0", "/nothing/here")) {
            var headers = service.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        }
    }
}
