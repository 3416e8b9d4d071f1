package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The page with the files and what became of them. */
class FilesPageIT {

    private final Pages pages = Pages.get();

    @Test
    void theFilesTellWhatBecameOfThem() throws Exception {
        Samples shown = pages.publish(Samples.document("Shown."));
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
        pages.wire().send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pages.at("/files"))
                        .contains("<a href=\"/documents/" + shown.documentId() + "\">&lt;b&gt;shown&lt;/b&gt;.txt</a>")
                        .contains("<span class=\"state\">published</span>", "1.2 kB, revision 2")
                        .contains("0.6 s after its last change; published after "));
        assertThat(pages.at("/files")).doesNotContain("id=\"drop\"", "id=\"unlock\"", "Try again");
        assertThat(pages.get("/unlock?token=").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCouldNotBeTakenInOfADocumentThatIsShownIsToldToo() throws Exception {
        Samples shown = Samples.document("Shown already.");
        pages.wire().send(shown);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pages.at("/files")).contains(shown.path()));
        pages.wire().send(Topic.ENRICHED_QUOTATIONS, shown.documentId(), "{\"torn\":".getBytes(UTF_8));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pages.at("/files"))
                        .containsPattern(shown.path() + "</a> <span class=\"state\">published</span></p>\\s+"
                                + "<p class=\"reason\">A record on [a-z.-]*enriched-quotations could not be taken in"));
    }

    @Test
    void whatAServiceGaveUpOnIsToldWithAWayOut() throws Exception {
        String id = Samples.document("Too long.").documentId();
        IngestedFile line = new IngestedFile(
                "endless.txt", FileState.PUBLISHED, null, id, id, null, 1, null, 9, 1, Instant.EPOCH, null);
        pages.wire().send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        DeadLetter letter = new DeadLetter(
                "enrich-service", "It takes too long", id, line.path(), "document-chunks", 0, 7, null, Instant.EPOCH);
        pages.wire().send(Topic.DEAD_LETTERS, id, Json.write(letter));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(pages.at("/files"))
                        .contains("It takes too long <span class=\"quiet\">(enrich-service)</span>", "lies in done"));
    }
}
