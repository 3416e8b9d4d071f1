package io.quotewire.publish.browser;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.browser.Browser;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.Samples;
import io.quotewire.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page with the files, as somebody has it who drops some. */
class FilesBrowserIT {

    @TempDir
    static Path watched;

    private static Browsed pages;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        pages = Browsed.start("browser-files", watched);
        browser = pages.browser();
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
        }
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFileIsUploadedByWhoHasTheToken(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("note.txt"), "“It works,” said Ada Moss.");
        unlock();
        browser.find("#file").sendKeys(file.toString());
        browser.find("#drop button").click();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(browser.texts("#uploads li")).anyMatch(line -> line.contains("in the inbox")));
        assertThat(watched.resolve("inbox/note.txt")).hasSameTextualContentAs(file);
    }

    @Test
    void aFileIsDroppedOnThePage(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("dropped.txt"), "“It fell,” said Ada Moss.");
        unlock();
        browser.drop(file, "#drop");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(watched.resolve("inbox/dropped.txt")).hasSameTextualContentAs(file));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(browser.texts("#uploads li")).anyMatch(line -> line.contains("in the inbox")));
    }

    @Test
    void aFileThatFailedIsTriedAgain() throws Exception {
        Path failed = Files.createDirectories(watched.resolve("failed"));
        Files.writeString(failed.resolve("torn.pdf"), "the file");
        IngestedFile line = new IngestedFile(
                "torn.pdf", FileState.FAILED, "it is torn", null, null, null, 1, null, 9, 0, Instant.EPOCH, null);
        pages.wire().send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .until(() -> pages.service().json("/api/files").toString().contains("torn.pdf"));
        unlock();
        String again = "[data-path='torn.pdf'] .again button";
        browser.find(again).click();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(watched.resolve("inbox/torn.pdf")).hasContent("the file"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(browser.all(again)).isEmpty());
    }

    @Test
    void aDocumentThatFailedIsTriedAgainAndLeavesTheListWhenItIsShown() throws Exception {
        Samples document = Samples.document("Time was short.").under("late.txt");
        IngestedFile line = new IngestedFile(
                "late.txt",
                FileState.PUBLISHED,
                null,
                document.documentId(),
                document.documentId(),
                null,
                1,
                null,
                9,
                1,
                Instant.EPOCH,
                null);
        DeadLetter letter = new DeadLetter(
                "enrich-service",
                "It took too long",
                document.documentId(),
                "late.txt",
                Topic.DOCUMENT_CHUNKS.name(pages.prefix()),
                0,
                7,
                null,
                Instant.EPOCH);
        pages.wire().send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        pages.wire().send(Topic.DEAD_LETTERS, document.documentId(), Json.write(letter));
        await().atMost(PATIENCE)
                .until(() ->
                        pages.service().json("/api/dead-letters").toString().contains("late.txt"));
        unlock();
        String file = "[data-path='late.txt']";
        browser.find(file + " .again button").click();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(browser.texts(file + " .steps"))
                        .anyMatch(text -> text.startsWith("Tried again at")));
        pages.publish(document);
        browser.go(pages.uri("/files"));
        assertThat(browser.find(file).getDomAttribute("data-state")).isEqualTo("published");
        assertThat(browser.all(file + " .again button")).isEmpty();
        assertThat(pages.service().json("/api/dead-letters").toString()).doesNotContain("late.txt");
    }

    @Test
    void whoIsAtAFileStaysThereWhileOthersAreFollowed(@TempDir Path folder) throws Exception {
        String id = pages.publish(Samples.document("Seven gulls flew by.")).documentId();
        IngestedFile line = new IngestedFile(
                "gulls.txt", FileState.PUBLISHED, null, id, id, null, 1, null, 9, 1, Instant.EPOCH, null);
        pages.wire().send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .until(() -> pages.service().json("/api/files").toString().contains("gulls.txt"));
        unlock();
        browser.run("document.querySelector('[data-path=\"gulls.txt\"] a').focus();"
                + "window.before = document.getElementById('files')");
        browser.drop(Files.writeString(folder.resolve("other.txt"), "“It came,” said Ada Moss."), "#drop");
        await().atMost(PATIENCE)
                .until(() -> browser.run("return window.before.isConnected").equals(false));
        assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                .isEqualTo("/documents/" + id);
    }

    private static void unlock() {
        browser.go(pages.uri("/files"));
        if (browser.all("#drop").isEmpty()) {
            browser.find("input[name=token]").sendKeys(Browsed.TOKEN, Keys.ENTER);
        }
        browser.find("#drop");
    }
}
