package io.quotewire.publish.browser;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import io.quotewire.browser.Browser;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.Databases;
import io.quotewire.publish.Samples;
import io.quotewire.publish.Service;
import io.quotewire.publish.Wire;
import io.quotewire.wire.Json;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages as a reader has them. */
class BrowserIT {

    private static final String PREFIX = "browser.";
    private static final String TOKEN = "a token for this test only";
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @TempDir
    static Path watched;

    private static Map<String, String> settings;
    private static String jdbcUrl;
    private static Service service;
    private static Wire wire;
    private static Samples gulls;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isThere(), Browser.MISSING);
        Files.createDirectory(watched.resolve("inbox"));
        int port = Ports.free();
        settings = Map.of(
                "quarkus.http.port",
                String.valueOf(port),
                "quotewire.public-url",
                "http://127.0.0.1:" + port,
                "quotewire.drop.folder",
                watched.toString(),
                "quotewire.drop.token",
                TOKEN);
        jdbcUrl = Databases.create("browser");
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service = startService();
        gulls = publish(Samples.document("Seven gulls flew over the harbour.", "No gull was seen at all."));
        browser = Browser.open();
    }

    private static Service startService() throws Exception {
        return Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX, settings)
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
            wire.close();
        }
    }

    @AfterEach
    void nothingWasRefused() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static Samples publish(Samples document) throws Exception {
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + document.documentId()).size()
                        == document.sentences().size());
        return document;
    }

    @Test
    void whatIsNewIsAnnouncedAndComesWhenAskedFor() throws Exception {
        browser.go(service.uri("/"));
        browser.find(".card");
        browser.run("""
                window.shifted = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((one) => window.shifted += one.value))
                  .observe({ type: "layout-shift" });""");
        List<String> before = browser.texts(".card blockquote");
        publish(Samples.document("The ferry sails at dawn."));
        assertThat(browser.find("#news").getText()).isEqualTo("1 new quotation");
        assertThat(browser.texts(".card blockquote")).isEqualTo(before);
        assertThat(((Number) browser.run("return window.shifted")).doubleValue())
                .as("layout shift")
                .isZero();
        browser.find("#news").click();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(browser.texts(".card blockquote"))
                        .first()
                        .asString()
                        .contains("The ferry sails at dawn."));
    }

    @Test
    void anotherReadingOfWhatStandsFurtherDownIsNotNew() throws Exception {
        String[] words = IntStream.range(0, 40).mapToObj(i -> "Word " + i + ".").toArray(String[]::new);
        Samples document = publish(Samples.document(words).saidBy("An elder"));
        browser.go(service.uri("/?speaker=An+elder"));
        assertThat(browser.all(".card")).hasSize(30);
        wire.send(document.analysedBy("quotewire-2", words));
        await().atMost(PATIENCE)
                .until(
                        () -> service.json("/api/quotations?speaker=An+elder").toString(),
                        all -> all.contains("quotewire-2"));
        publish(Samples.document("One word more.").saidBy("An elder"));
        assertThat(browser.find("#news").getText()).isEqualTo("1 new quotation");
    }

    @Test
    void aFilteredViewIsSharedByItsAddress() {
        browser.go(service.uri("/"));
        browser.find("input[name=q]").sendKeys("gulls", Keys.ENTER);
        browser.find(".chips");
        browser.find("#more summary").click();
        browser.find("select[name=sentiment]").sendKeys("negative", Keys.TAB);
        browser.find("input[name=q]").sendKeys(Keys.ENTER);
        await().atMost(PATIENCE).until(browser::address, address -> address.contains("sentiment=negative"));
        try (Browser friend = Browser.open()) {
            friend.go(URI.create(browser.address()));
            friend.find(".card");
            assertThat(friend.texts(".card blockquote"))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("No gull was seen");
        }
    }

    @Test
    void theLinkOfAQuotationLeadsToItsPlace() {
        browser.go(service.uri("/?document=" + gulls.documentId()));
        browser.find(".card a.place").click();
        await().atMost(PATIENCE).until(browser::address, address -> address.contains("/documents/"));
        String id = browser.address().substring(browser.address().indexOf('#') + 1);
        await().atMost(PATIENCE)
                .until(() -> browser.run(
                                "const place = document.getElementById(arguments[0]).getBoundingClientRect();"
                                        + "return place.top >= 0 && place.bottom <= innerHeight",
                                id)
                        .equals(true));
    }

    @Test
    void thePageGoesOnWhenTheServiceWasRestarted() throws Exception {
        browser.go(service.uri("/"));
        browser.find(".card");
        service.signal("KILL");
        service.close();
        service = startService();
        publish(Samples.document("We are back."));
        assertThat(browser.find("#news").getText()).contains("new quotation");
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
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .until(() -> service.json("/api/files").toString().contains("torn.pdf"));
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
    void whoIsAtAFileStaysThereWhileOthersAreFollowed(@TempDir Path folder) throws Exception {
        String id = gulls.documentId();
        IngestedFile line = new IngestedFile(
                "gulls.txt", FileState.PUBLISHED, null, id, id, null, 1, null, 9, 1, Instant.EPOCH, null);
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        await().atMost(PATIENCE)
                .until(() -> service.json("/api/files").toString().contains("gulls.txt"));
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
        browser.go(service.uri("/files"));
        if (browser.all("#drop").isEmpty()) {
            browser.find("input[name=token]").sendKeys(TOKEN, Keys.ENTER);
        }
        browser.find("#drop");
    }

    @Test
    void nothingSeriousStandsInTheWayOfAnybody() {
        for (String path : pages()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {DESK, PHONE}) {
                    browser.dark(dark).width(width, 800).go(service.uri(path));
                    String where = path + (dark ? " dark" : " light") + " at " + width;
                    assertThat(browser.barriers()).as(where).isEmpty();
                    assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                            .as("fits in width: " + where)
                            .isTrue();
                }
            }
        }
        browser.dark(false).width(DESK, 900);
    }

    @Test
    void noPageIsHeavy() {
        for (String path : pages()) {
            browser.go(service.uri(path));
            Number bytes = (Number) browser.run("return performance.getEntriesByType('navigation')"
                    + ".concat(performance.getEntriesByType('resource'))"
                    + ".reduce((sum, one) => sum + one.decodedBodySize, 0)");
            assertThat(bytes.longValue()).as(path).isPositive().isLessThan(100_000);
        }
    }

    @Test
    void allIsThereWithoutAScript() {
        try (Browser plain = Browser.open(false)) {
            for (String path : pages()) {
                plain.go(service.uri(path));
                assertThat(plain.find("h1, main").getText()).as(path).isNotEmpty();
            }
            plain.go(service.uri("/?q=harbour"));
            assertThat(plain.texts(".card blockquote")).hasSize(1);
            plain.find("#more summary").click();
            plain.find("select[name=kind]").sendKeys("indirect");
            plain.find("#filters button").click();
            assertThat(plain.find(".empty").getText()).isNotEmpty();
        }
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/?q=gulls",
                "/documents/" + gulls.documentId(),
                "/speakers",
                "/speakers?name=Ines+Valdor",
                "/topics",
                "/files");
    }
}
