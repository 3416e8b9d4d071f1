package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages for people, as they come without a script. */
class PagesIT {

    private static final String SPEAKER = "/speakers?name=Ines+Valdor";

    private final Pages pages = Pages.get();

    @Test
    void aCardHasTheWordsWhoSaidThemWhereAndWhatWasFound() throws Exception {
        Samples document = pages.publish(Samples.document("The tide is high."));
        String page = pages.at("/?document=" + document.documentId());
        assertThat(Pages.words(page)).containsExactly("The tide is high.");
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
        Samples document = pages.publish(
                Samples.document("Seven gulls.", "No gulls at all.").saidBy("Ada & <Bo>"));
        String view = "?document=" + document.documentId() + "&q=gulls&sentiment=negative&speaker=Ada+%26+%3CBo%3E";
        String page = pages.at("/" + view);
        assertThat(Pages.words(page)).containsExactly("No gulls at all.");
        for (String path : List.of(
                "/feed.json", "/feed.atom", "/api/quotations", "/api/stream", "/export.csv", "/export.jsonld")) {
            assertThat(Pages.all("href=\"(" + path + "[^\"]*)\"", page))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(address -> address.equals(path + view));
        }
        assertThat(page)
                .contains("value=\"gulls\"")
                .contains("value=\"Ada &amp; &lt;Bo&gt;\"")
                .contains("<option value=\"negative\" selected>")
                .contains("type=\"hidden\" name=\"document\"");
        String withoutSentiment = Pages.all("href=\"([^\"]*)\" aria-label=\"Remove the filter sentiment", page)
                .get(0);
        assertThat(Pages.words(pages.at(withoutSentiment))).containsExactly("No gulls at all.", "Seven gulls.");
    }

    @Test
    void anUnfilledFormLeadsToACleanAddress() throws Exception {
        HttpResponse<String> response = pages.get("/?q=tide+%26+ebb&speaker=&topic=&kind=&cursor=7");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/?cursor=7&q=tide+%26+ebb");
    }

    @Test
    void pagesAreTurnedBothWaysWithoutAScript() throws Exception {
        Samples document = pages.publish(Samples.document(
                IntStream.range(0, 70).mapToObj(i -> "Wave " + i + ".").toArray(String[]::new)));
        String first = pages.at("/?document=" + document.documentId());
        assertThat(first).doesNotContain("rel=\"prev\"").contains("data-stream=\"/api/stream?after=");
        String second = pages.at(Pages.turned("next", first));
        String third = pages.at(Pages.turned("next", second));
        assertThat(third).doesNotContain("<a rel=\"next\"").doesNotContain("data-stream");
        List<String> read = new ArrayList<>(Pages.words(first));
        read.addAll(Pages.words(second));
        read.addAll(Pages.words(third));
        assertThat(read)
                .containsExactlyElementsOf(IntStream.range(0, 70)
                        .mapToObj(i -> "Wave " + (69 - i) + ".")
                        .toList());
        assertThat(Pages.words(pages.at(Pages.turned("prev", third)))).isEqualTo(Pages.words(second));
        String top = pages.at(Pages.turned("prev", second));
        assertThat(Pages.words(top)).isEqualTo(Pages.words(first));
        assertThat(top).doesNotContain("rel=\"prev\"");
        assertThat(first.length()).isLessThan(Pages.MOST_BYTES);
    }

    @Test
    void wordsThatWereLookedForAreMarked() throws Exception {
        Samples document = pages.publish(Samples.document("Two <i>herons</i> stand still."));
        assertThat(pages.at("/?q=heron&document=" + document.documentId()))
                .contains(">Two &lt;i&gt;<mark>herons</mark>&lt;/i&gt; stand still.</blockquote>");
    }

    @Test
    void aSpeakersPageCountsAndDrawsWhatWasSaid() throws Exception {
        pages.publish(Samples.document("First.", "Second.", "Third.").saidBy("Edda <Quill> Larsen/Mo"));
        String list = pages.at("/speakers?q=larsen+qui");
        String address = Pages.all("href=\"(/speakers\\?name=[^\"]*)\"", list).get(0);
        String page = pages.at(address);
        assertThat(page)
                .contains("<h1>Edda &lt;Quill&gt; Larsen/Mo</h1>", "3 quotations")
                .contains("<rect class=\"negative\" x=\"0.1\" y=\"33.333\" width=\".8\" height=\"66.667\"/>")
                .contains("<rect class=\"positive\" x=\"0.1\" y=\"0.0\" width=\".8\" height=\"33.333\"/>")
                .contains("<td class=\"number\">1</td><td class=\"number\">0</td><td class=\"number\">2</td>")
                .contains(">arts, culture, entertainment and media</a>");
        assertThat(Pages.words(page)).containsExactly("Third.", "Second.", "First.");
        String day = Pages.all("<th scope=\"row\"><a href=\"(/\\?from[^\"]*)\"", page)
                .get(0);
        assertThat(Pages.words(pages.at(day))).containsExactly("Third.", "Second.", "First.");
        assertThat(pages.at("/speakers?q=nobody+like+this")).contains("Nobody by that name");
        assertThat(pages.get("/speakers?name=Nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void theTopicsAreATreeWithCounts() throws Exception {
        pages.publish(Samples.document("One.", "Two.", "Three.").saidBy("Topical"));
        String page = pages.at("/topics");
        assertThat(page)
                .contains("href=\"/?topic=medtop:01000000\">arts, culture, entertainment and media</a>")
                .contains("href=\"/?topic=medtop:20000002\">arts and entertainment</a>")
                .contains("href=\"/?topic=medtop:17000000\">weather</a>");
        String below = pages.at("/topics?topic=medtop:01000000");
        assertThat(below)
                .contains("0 with this topic of their own", ">arts and entertainment</a>")
                .contains(
                        "title=\"arts, culture, entertainment and media\" href=\"/feed.atom?topic=medtop:01000000\">");
        assertThat(Pages.words(pages.at("/?topic=medtop:01000000&speaker=Topical")))
                .containsExactly("Three.");
        assertThat(pages.get("/topics?topic=medtop:99999999").statusCode()).isEqualTo(404);
    }

    @Test
    void aBrowserIsToldOfAProblemOnAPage() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(pages.uri("/documents/%3Cb%3E"))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.body()).contains("<h1>Not Found</h1>", "/documents/&lt;b&gt;");
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws Exception {
        Samples document = pages.publish(Samples.document("Quiet water."));
        for (String path :
                List.of("/", "/documents/" + document.documentId(), "/speakers", "/topics", "/files", SPEAKER)) {
            String page = pages.at(path);
            assertThat(page.length()).as(path).isLessThan(Pages.MOST_BYTES);
            assertThat(page).doesNotContain("style=", "<style", "javascript:", " onclick", " onload");
            assertThat(Pages.all("<script([^>]*)>", page)).allMatch(script -> script.contains(" src=\"/js/"));
            for (String asset : Pages.all("(?:src|href)=\"(/(?:js|css)/[^\"]*)\"", page)) {
                assertThat(pages.get(asset).statusCode()).as(asset).isEqualTo(200);
            }
        }
    }
}
