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
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers get: feeds, API, pages. */
class ReadersIT {

    private static final String HOSTILE = "<script>alert('x')</script>]]>&lt;\u0001\u0000{card} \"quoted\"";

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
                .isEqualTo(HOSTILE.replace('\u0000', '\uFFFD').replace('\u0001', '\uFFFD'));
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
        Samples document = publish(Samples.document("\u0001\u0002<b>Größe</b> 😀 & GRÖSSE, größe \u0000"));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/quotations?limit=0      | 400 | limit     | a whole number from 1 to 200
                    /api/quotations?cursor=x     | 400 | cursor    | a whole number
                    /api/quotations?sentiment=ok | 400 | sentiment | one of negative, neutral, positive
                    /api/quotations?kind=loud    | 400 | kind      | one of direct, mixed, indirect, turn
                    /api/quotations?topic=sport  | 400 | topic     | medtop:20000002
                    /api/quotations?from=monday  | 400 | from      | a day like 2026-11-24
                    /api/quotations?document=1   | 400 | document  | 64 lower-case hexadecimal digits
                    /api/quotations?speakr=Kim   | 400 | speakr    | speaker
                    /api/quotations?q=a&q=b      | 400 | q         | one value
                    /api/stream?after=yesterday  | 400 | after     | the id of an event
                    /topics?topic=sport          | 400 | topic     | medtop:20000002
                    /?q=&foo=1                   | 400 | foo       | cursor, document
                    /feed.json?q=&foo=1          | 400 | foo       | cursor, document
                    /?q=&q=gulls                 | 400 | q         | one value
                    /?cursor=5&newer=5           | 400 | newer     | nothing beside cursor
                    /?cursor=0                   | 400 | cursor    | a whole number
                    /speakers?name=Kim&q=Kim     | 400 | q         | nothing beside name
                    /speakers?nam=Kim            | 400 | nam       | name, q
                    /files?limit=5               | 400 | limit     | cursor
                    /documents/unknown           | 404 |           |
                    /documents/%00               | 404 |           |
                    """)
    void aWrongRequestIsToldWhatIsWrong(String path, int status, String parameter, String allowed) throws Exception {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Json.read(response.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter == null ? "" : parameter);
        assertThat(problem.path("allowed").asText()).contains(allowed == null ? "" : allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /nothing/here       | */*              | 404 | nothing at /nothing/here
                    GET    | /js/nothing.js      | */*              | 404 | nothing at /js/nothing.js
                    GET    | /speakers?name=Nobo | */*              | 404 | nothing at /speakers?name=Nobo
                    GET    | /nothing/here       | what?, text/html | 404 | nothing at /nothing/here
                    DELETE | /api/quotations     | */*              | 405 | GET
                    POST   | /feed.json          | */*              | 405 | GET
                    POST   | /api/stream         | */*              | 405 | GET
                    GET    | /api/quotations     | application/xml  | 406 | */*
                    GET    | /feed.atom          | application/json | 406 | */*
                    """)
    void whatIsNotThereIsAProblemToo(String method, String path, String accept, int status, String detail)
            throws Exception {
        HttpResponse<String> response = service.service().send(method, path, Map.of("Accept", accept), "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains(detail);
    }

    @Test
    void aRequestWithTooMuchIsRefused() throws Exception {
        assertThat(raw("POST /feed.json HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "A request may have at most");
        String tooLong = "/?q=" + "x".repeat(20_000);
        for (String answer : List.of(
                raw("GET " + tooLong + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                service.get(tooLong).body())) {
            assertThat(answer).contains("\"status\":414", "An address may have at most 16384 characters");
        }
        assertThat(service.get("/api/quotations?q=" + "%C3%B6".repeat(501)).body())
                .contains("at most 500 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "publish-service:8080, 200",
        "News.Example, 200",
        "evil.example, 403",
        "127.0.0.1.evil.example:8080, 403"
    })
    void aNameThatIsAnotherPagesOwnIsNotAnswered(String host, int status) throws Exception {
        for (String path : List.of("/feed.json", "/css/base.css", "/q/health/live")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void thePageOfTheStreamSaysHowItIsWritten() throws Exception {
        assertThat(service.get("/").headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), service.service().uri("/").getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
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
