package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.Topic;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages with a document in which its quotations are marked. */
class DocumentPagesIT {

    private final Pages pages = Pages.get();

    @Test
    void aDocumentHasItsQuotationsInPlaceWithANoteAndAColourForEachSpeaker() throws Exception {
        Samples document = pages.publish(Samples.document("The pier <b>holds</b>.", "It creaks."));
        String page = pages.at("/documents/" + document.documentId());
        String id = document.quotations().get(0).id();
        assertThat(page)
                .contains(
                        "<p>Ines Valdor said:\n<span class=\"note voice-1 line-1\" role=\"note\" lang=\"en\"><a class=\"speaker\"")
                .contains("<mark class=\"voice-1 line-1\" id=\"" + id + "\">The pier &lt;b&gt;holds&lt;/b&gt;.</mark>")
                .contains("<a href=\"#" + id + "\"><mark class=\"voice-1 line-1\">Ines Valdor</mark></a>");
        String card = pages.at("/?q=creaks&document=" + document.documentId());
        assertThat(Pages.all("cite=\"([^\"]*)\"", card))
                .containsExactly("/documents/" + document.documentId() + "#"
                        + document.quotations().get(1).id());
    }

    @Test
    void aLongDocumentIsReadInPartsAndAQuotationLeadsToItsPart() throws Exception {
        Samples document =
                pages.publish(Samples.document("Near.", "Seven words that stand in between. ".repeat(2000), "Far."));
        String far = Pages.all("cite=\"([^\"]*)\"", pages.at("/?q=far&document=" + document.documentId()))
                .get(0);
        assertThat(far).startsWith("/documents/" + document.documentId() + "?part=2#");
        String second = pages.at(far.substring(0, far.indexOf('#')));
        assertThat(second)
                .contains("part 2 of 2")
                .contains(" id=\"" + far.substring(far.indexOf('#') + 1) + "\">Far.</mark>")
                .doesNotContain("Near.");
        assertThat(pages.at(Pages.turned("prev", second)))
                .contains(">Near.</mark>")
                .doesNotContain("Far.");
        assertThat(pages.get("/documents/" + document.documentId() + "?part=3").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDenseDocumentIsReadInPartsOfWhichNoneIsHeavy() throws Exception {
        Samples document = Samples.document(
                IntStream.range(0, 450).mapToObj(i -> "Aye " + i + ".").toArray(String[]::new));
        String path = "/documents/" + document.documentId();
        pages.wire().send(document);
        await().atMost(PATIENCE).until(() -> pages.get(path).statusCode() == 200);
        assertThat(pages.at(path)).contains("The text is not here yet, only its quotations.");
        assertLeadsToEachOf(document);
        pages.wire().send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        await().atMost(PATIENCE).until(() -> !pages.at(path).contains("The text is not here yet"));
        assertLeadsToEachOf(document);
    }

    /** Each quotation is on one part, the one that its link leads to, and no part is heavy. */
    private void assertLeadsToEachOf(Samples document) throws Exception {
        List<String> links = new ArrayList<>();
        String path = "/documents/" + document.documentId();
        for (String next = path; next != null; ) {
            String page = pages.at(next);
            assertThat(page.length()).isLessThan(Pages.MOST_BYTES);
            for (String id : Pages.all(" id=\"(\\p{XDigit}+)\"", page)) {
                links.add(next + "#" + id);
            }
            next = page.contains("<a rel=\"next\"") ? Pages.turned("next", page) : null;
        }
        assertThat(links)
                .containsExactlyElementsOf(
                        document.quotations().stream().map(DocumentParts::path).toList());
    }
}
