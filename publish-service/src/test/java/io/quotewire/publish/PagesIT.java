package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.wire.Json;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages for people, as they come without a script. */
class PagesIT {

    private static final String PREFIX = "pages.";
    private static final String SPEAKER = "/speakers?name=Ines+Valdor";
    private static final int MOST_BYTES = 100_000;

    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service = Service.start(SharedBacking.bootstrapServers(), Databases.create("pages"), PREFIX)
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    private static Samples publish(Samples document) throws Exception {
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?limit=200&document=" + document.documentId())
                                .size()
                        == document.sentences().size());
        return document;
    }

    private static String page(String path) throws Exception {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return response.body();
    }

    /** All that a pattern's first group finds. */
    private static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    private static List<String> words(String page) {
        return all("<blockquote[^>]*>(.*?)</blockquote>", page).stream()
                .map(words -> words.replaceAll("</?(mark|q)>", ""))
                .toList();
    }

    @Test
    void aCardHasTheWordsWhoSaidThemWhereAndWhatWasFound() throws Exception {
        Samples document = publish(Samples.document("The tide is high."));
        String page = page("/?document=" + document.documentId());
        assertThat(words(page)).containsExactly("The tide is high.");
        assertThat(page)
                .contains("class=\"direct\" lang=\"en\"")
                .contains(">Ines Valdor</a>")
                .contains("/documents/" + document.documentId() + "#"
                        + document.quotations().get(0).id())
                .contains("<summary>topic 0?<span class=\"hidden\"> unsure</span></summary>")
                .contains("<strong>40 % sure</strong>: The tide is high.")
                .contains("<summary>positive</summary>");
    }

    @Test
    void everyFilterIsInTheAddressAndGoesAlongWithTheLinksOfTheView() throws Exception {
        Samples document =
                publish(Samples.document("Seven gulls.", "No gulls at all.").saidBy("Ada & <Bo>"));
        String view = "?document=" + document.documentId() + "&q=gulls&sentiment=negative&speaker=Ada+%26+%3CBo%3E";
        String page = page("/" + view);
        assertThat(words(page)).containsExactly("No gulls at all.");
        for (String path : List.of(
                "/feed.json", "/feed.atom", "/api/quotations", "/api/stream", "/export.csv", "/export.jsonld")) {
            assertThat(all("href=\"(" + path + "[^\"]*)\"", page))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(address -> address.equals(path + view));
        }
        assertThat(page)
                .contains("value=\"gulls\"")
                .contains("value=\"Ada &amp; &lt;Bo&gt;\"")
                .contains("<option value=\"negative\" selected>")
                .contains("type=\"hidden\" name=\"document\"");
        String withoutSentiment = all("href=\"([^\"]*)\" aria-label=\"Remove the filter sentiment", page)
                .get(0);
        assertThat(words(page(withoutSentiment))).containsExactly("No gulls at all.", "Seven gulls.");
    }

    @Test
    void anUnfilledFormLeadsToACleanAddress() throws Exception {
        HttpResponse<String> response = service.get("/?q=tide+%26+ebb&speaker=&topic=&kind=&cursor=7");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/?cursor=7&q=tide+%26+ebb");
    }

    @Test
    void pagesAreTurnedBothWaysWithoutAScript() throws Exception {
        Samples document = publish(Samples.document(
                IntStream.range(0, 70).mapToObj(i -> "Wave " + i + ".").toArray(String[]::new)));
        String first = page("/?document=" + document.documentId());
        assertThat(first).doesNotContain("rel=\"prev\"").contains("data-stream=\"/api/stream?after=");
        String second = page(turned("next", first));
        String third = page(turned("next", second));
        assertThat(third).doesNotContain("<a rel=\"next\"").doesNotContain("data-stream");
        List<String> read = new ArrayList<>(words(first));
        read.addAll(words(second));
        read.addAll(words(third));
        assertThat(read)
                .containsExactlyElementsOf(IntStream.range(0, 70)
                        .mapToObj(i -> "Wave " + (69 - i) + ".")
                        .toList());
        assertThat(words(page(turned("prev", third)))).isEqualTo(words(second));
        String top = page(turned("prev", second));
        assertThat(words(top)).isEqualTo(words(first));
        assertThat(top).doesNotContain("rel=\"prev\"");
        assertThat(first.length()).isLessThan(MOST_BYTES);
    }

    private static String turned(String way, String page) {
        return all("<a rel=\"" + way + "\" href=\"([^\"]*)\"", page).get(0);
    }

    @Test
    void aDocumentHasItsQuotationsInPlaceWithANoteAndAColourForEachSpeaker() throws Exception {
        Samples document = publish(Samples.document("The pier <b>holds</b>.", "It creaks."));
        String page = page("/documents/" + document.documentId());
        String id = document.quotations().get(0).id();
        assertThat(page)
                .contains(
                        "<p>Ines Valdor said:\n<span class=\"note voice-1 line-1\" role=\"note\" lang=\"en\"><a class=\"speaker\"")
                .contains("<mark class=\"voice-1 line-1\" id=\"" + id + "\">The pier &lt;b&gt;holds&lt;/b&gt;.</mark>")
                .contains("<a href=\"#" + id + "\"><mark class=\"voice-1 line-1\">Ines Valdor</mark></a>");
        String card = page("/?q=creaks&document=" + document.documentId());
        assertThat(all("cite=\"([^\"]*)\"", card))
                .containsExactly("/documents/" + document.documentId() + "#"
                        + document.quotations().get(1).id());
    }

    @Test
    void aLongDocumentIsReadInPartsAndAQuotationLeadsToItsPart() throws Exception {
        Samples document =
                publish(Samples.document("Near.", "Seven words that stand in between. ".repeat(2000), "Far."));
        String far = all("cite=\"([^\"]*)\"", page("/?q=far&document=" + document.documentId()))
                .get(0);
        assertThat(far).startsWith("/documents/" + document.documentId() + "?part=2#");
        String second = page(far.substring(0, far.indexOf('#')));
        assertThat(second)
                .contains("part 2 of 2")
                .contains(" id=\"" + far.substring(far.indexOf('#') + 1) + "\">Far.</mark>")
                .doesNotContain("Near.");
        assertThat(page(turned("prev", second))).contains(">Near.</mark>").doesNotContain("Far.");
        assertThat(service.get("/documents/" + document.documentId() + "?part=3")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDenseDocumentIsReadInPartsOfWhichNoneIsHeavy() throws Exception {
        Samples document = Samples.document(
                IntStream.range(0, 450).mapToObj(i -> "Aye " + i + ".").toArray(String[]::new));
        String path = "/documents/" + document.documentId();
        wire.send(document);
        await().atMost(PATIENCE).until(() -> service.get(path).statusCode() == 200);
        assertThat(page(path)).contains("The text is not here yet, only its quotations.");
        assertLeadsToEachOf(document);
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        await().atMost(PATIENCE).until(() -> !page(path).contains("The text is not here yet"));
        assertLeadsToEachOf(document);
    }

    /** Each quotation is on one part, the one that its link leads to, and no part is heavy. */
    private static void assertLeadsToEachOf(Samples document) throws Exception {
        List<String> links = new ArrayList<>();
        String path = "/documents/" + document.documentId();
        for (String next = path; next != null; ) {
            String page = page(next);
            assertThat(page.length()).isLessThan(MOST_BYTES);
            for (String id : all(" id=\"(\\p{XDigit}+)\"", page)) {
                links.add(next + "#" + id);
            }
            next = page.contains("<a rel=\"next\"") ? turned("next", page) : null;
        }
        assertThat(links)
                .containsExactlyElementsOf(
                        document.quotations().stream().map(DocumentParts::path).toList());
    }

    @Test
    void wordsThatWereLookedForAreMarked() throws Exception {
        Samples document = publish(Samples.document("Two <i>herons</i> stand still."));
        assertThat(page("/?q=heron&document=" + document.documentId()))
                .contains(">Two &lt;i&gt;<mark>herons</mark>&lt;/i&gt; stand still.</blockquote>");
    }

    @Test
    void aSpeakersPageCountsAndDrawsWhatWasSaid() throws Exception {
        publish(Samples.document("First.", "Second.", "Third.").saidBy("Edda <Quill> Larsen/Mo"));
        String list = page("/speakers?q=larsen+qui");
        String address = all("href=\"(/speakers\\?name=[^\"]*)\"", list).get(0);
        String page = page(address);
        assertThat(page)
                .contains("<h1>Edda &lt;Quill&gt; Larsen/Mo</h1>", "3 quotations")
                .contains("<rect class=\"negative\" x=\"0.1\" y=\"33.333\" width=\".8\" height=\"66.667\"/>")
                .contains("<rect class=\"positive\" x=\"0.1\" y=\"0.0\" width=\".8\" height=\"33.333\"/>")
                .contains("<td class=\"number\">1</td><td class=\"number\">0</td><td class=\"number\">2</td>")
                .contains(">arts, culture, entertainment and media</a>");
        assertThat(words(page)).containsExactly("Third.", "Second.", "First.");
        String day = all("<th scope=\"row\"><a href=\"(/\\?from[^\"]*)\"", page).get(0);
        assertThat(words(page(day))).containsExactly("Third.", "Second.", "First.");
        assertThat(page("/speakers?q=nobody+like+this")).contains("Nobody by that name");
        assertThat(service.get("/speakers?name=Nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void theTopicsAreATreeWithCounts() throws Exception {
        publish(Samples.document("One.", "Two.", "Three.").saidBy("Topical"));
        String page = page("/topics");
        assertThat(page)
                .contains("href=\"/?topic=medtop:01000000\">arts, culture, entertainment and media</a>")
                .contains("href=\"/?topic=medtop:20000002\">arts and entertainment</a>")
                .contains("href=\"/?topic=medtop:17000000\">weather</a>");
        String below = page("/topics?topic=medtop:01000000");
        assertThat(below)
                .contains("0 with this topic of their own", ">arts and entertainment</a>")
                .contains(
                        "title=\"arts, culture, entertainment and media\" href=\"/feed.atom?topic=medtop:01000000\">");
        assertThat(words(page("/?topic=medtop:01000000&speaker=Topical"))).containsExactly("Three.");
        assertThat(service.get("/topics?topic=medtop:99999999").statusCode()).isEqualTo(404);
    }

    @Test
    void theFilesTellWhatBecameOfThem() throws Exception {
        Samples shown = publish(Samples.document("Shown."));
        IngestedFile line = new IngestedFile(
                "<b>shown</b>.txt",
                FileState.PUBLISHED,
                null,
                shown.documentId(),
                shown.documentId(),
                null,
                2,
                null,
                1234,
                1,
                Instant.EPOCH,
                Instant.EPOCH.minusMillis(600));
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(page("/files"))
                        .contains("<a href=\"/documents/" + shown.documentId() + "\">&lt;b&gt;shown&lt;/b&gt;.txt</a>")
                        .contains("<span class=\"state\">published</span>", "1.2 kB, revision 2")
                        .contains("0.6 s after its last change; published after "));
        assertThat(page("/files")).doesNotContain("id=\"drop\"", "id=\"unlock\"", "Try again");
        assertThat(service.get("/unlock?token=").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAServiceGaveUpOnIsToldWithAWayOut() throws Exception {
        String id = Samples.document("Too long.").documentId();
        IngestedFile line = new IngestedFile(
                "endless.txt", FileState.PUBLISHED, null, id, id, null, 1, null, 9, 1, Instant.EPOCH, null);
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        DeadLetter letter = new DeadLetter(
                "enrich-service", "It takes too long", id, line.path(), "document-chunks", 0, 7, null, Instant.EPOCH);
        wire.send(Topic.DEAD_LETTERS, id, Json.write(letter));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(page("/files"))
                        .contains("It takes too long <span class=\"quiet\">(enrich-service)</span>", "lies in done"));
    }

    @Test
    void aBrowserIsToldOfAProblemOnAPage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/documents/%3Cb%3E"))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.body()).contains("<h1>Not Found</h1>", "/documents/&lt;b&gt;");
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws Exception {
        Samples document = publish(Samples.document("Quiet water."));
        for (String path :
                List.of("/", "/documents/" + document.documentId(), "/speakers", "/topics", "/files", SPEAKER)) {
            String page = page(path);
            assertThat(page.length()).as(path).isLessThan(MOST_BYTES);
            assertThat(page).doesNotContain("style=", "<style", "javascript:", " onclick", " onload");
            assertThat(all("<script([^>]*)>", page)).allMatch(script -> script.contains(" src=\"/js/"));
            for (String asset : all("(?:src|href)=\"(/(?:js|css)/[^\"]*)\"", page)) {
                assertThat(service.get(asset).statusCode()).as(asset).isEqualTo(200);
            }
        }
    }
}
