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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            browser.width(1200, 800).go(demo.unlocking());
            awaitAllRead(demo, browser);
            demo.drop("minutes-draft.pdf", "%PDF-1.7 and no more");
            await().atMost(PATIENCE)
                    .until(() -> !browser.go(demo.uri("/files"))
                            .all(".failed .again")
                            .isEmpty());
            save(browser, "files");
            browser.go(demo.uri("/speakers?name=Edda+Holm"));
            save(browser, "speaker");
            browser.go(demo.uri("/"));
            save(browser, "stream");
            browser.go(demo.uri(summit(demo)));
            save(browser, "document");
            browser.dark(true);
            save(browser, "document-dark");
            browser.go(demo.uri("/topics"));
            save(browser, "topics-dark");
            browser.go(demo.uri("/"));
            save(browser, "stream-dark");
            browser.width(390, 780).go(demo.uri("/?q=bridge"));
            save(browser, "stream-phone");
        }
    }

    /** The page of the longest sample. */
    private static String summit(Launched demo) throws Exception {
        Matcher address = Pattern.compile("href=\"(/documents/\\w+)\">strait-bridge-summit")
                .matcher(demo.get("/files"));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** As many files as there are samples, and none on its way any more. */
    private static void awaitAllRead(Launched demo, Browser browser) throws IOException {
        int samples;
        try (Stream<Path> files = Files.list(Installation.current().seeds())) {
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
        Files.write(FOLDER.resolve(name + ".png"), picture);
    }
}
