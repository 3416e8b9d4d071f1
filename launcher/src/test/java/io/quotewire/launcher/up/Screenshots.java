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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the pages, of what {@code quotewire demo} shows: see docs/screenshots, which runs this. No test of
 * the suite: its name does not end in IT.
 */
class Screenshots {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path FOLDER = Path.of(System.getProperty("quotewire.pictures", "target/pictures"));
    /** A picture is loaded by whoever reads the README. */
    private static final int MOST_BYTES = 200_000;

    @TempDir
    Path data;

    @Test
    void take() throws Exception {
        assumeTrue(Browser.isThere(), Browser.MISSING);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        Files.createDirectories(FOLDER);
        try (Launched demo = Launched.demo(data).awaitReady();
                Browser browser = Browser.open()) {
            browser.go(demo.unlocking());
            browser.width(1200, 900);
            awaitAllRead(demo, browser);
            browser.go(demo.uri("/files"));
            save(browser, "files.png");
            browser.go(demo.uri("/speakers?name=Ilse+Marrow"));
            save(browser, "speaker.png");
            browser.dark(true).go(demo.uri("/topics"));
            save(browser, "topics-dark.png");
            String stream = "/?q=bridge+OR+lighthouse";
            browser.go(demo.uri(stream));
            save(browser, "stream-dark.png");
            browser.dark(false);
            save(browser, "stream.png");
            browser.find(".card .place").click();
            browser.find(".text");
            browser.run("scrollTo(0, 0)");
            save(browser, "document.png");
            browser.dark(true);
            save(browser, "document-dark.png");
            browser.width(390, 780).go(demo.uri(stream));
            save(browser, "stream-phone.png");
        }
    }

    /** As many files as there are samples, and none on its way any more. */
    private static void awaitAllRead(Launched demo, Browser browser) throws IOException {
        int samples;
        try (var files = Files.list(Installation.current().seeds())) {
            samples = (int) files.count();
        }
        await().atMost(PATIENCE).until(() -> {
            browser.go(demo.uri("/files"));
            return browser.all(".file").size() >= samples
                    && browser.all("[data-state=received]").isEmpty();
        });
    }

    private static void save(Browser browser, String name) throws IOException {
        byte[] picture = browser.screenshot();
        assertThat(picture.length).as(name).isLessThan(MOST_BYTES);
        Files.write(FOLDER.resolve(name), picture);
    }
}
