package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path as somebody before the page sees it: all three services, a real folder, a real browser. */
class FileToCardIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    private static Launched launched;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Browser.isThere(), Browser.MISSING);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        launched = Launched.up(data).awaitReady();
        browser = Browser.open();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (launched != null) {
            launched.close();
        }
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aFileIsDroppedInTheFolderAndItsCardArrives() throws Exception {
        browser.go(launched.uri("/?speaker=Maria+Keller"));
        browser.find(".empty");
        launched.drop("bridge.txt", "“The bridge will open in May,” said Maria Keller, the mayor.\n");
        browser.find("#news").click();
        assertThat(browser.find(".card blockquote").getText()).contains("The bridge will open in May");
        assertThat(browser.find(".card .speaker").getText()).isEqualTo("Maria Keller");
        browser.find(".card .place").click();
        assertThat(browser.find("mark[id]").getText()).contains("The bridge will open in May");
    }

    @Test
    void aFileThatFailedIsMendedAndTriedAgain() throws Exception {
        browser.go(launched.unlocking());
        launched.drop("note.txt", "");
        String row = "[data-path='note.txt']";
        awaitFiles(row + "[data-state=failed] .again button");
        assertThat(browser.find(row + " .reason").getText()).contains("empty");
        Files.writeString(data.resolve("failed/note.txt"), "“The ferry sails at dawn,” said Tom Reed.\n");
        browser.find(row + " .again button").click();
        awaitFiles(row + "[data-state=published] .name a");
        browser.find(row + " .name a").click();
        assertThat(browser.find(".note .speaker").getText()).isEqualTo("Tom Reed");
    }

    /** Loads the page with the files until it shows this. */
    private static void awaitFiles(String selector) {
        await().atMost(PATIENCE)
                .until(() -> !browser.go(launched.uri("/files")).all(selector).isEmpty());
    }
}
