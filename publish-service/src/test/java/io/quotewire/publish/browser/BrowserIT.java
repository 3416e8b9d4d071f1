package io.quotewire.publish.browser;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.browser.Browser;
import io.quotewire.publish.Samples;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages as a reader has them. */
class BrowserIT {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @TempDir
    static Path watched;

    private static Browsed pages;
    private static Samples gulls;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        pages = Browsed.start("browser", watched);
        gulls = pages.publish(Samples.document("Seven gulls flew over the harbour.", "No gull was seen at all."));
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
    void whatIsNewIsAnnouncedAndComesWhenAskedFor() throws Exception {
        browser.go(pages.uri("/"));
        browser.find(".card");
        browser.run("""
                window.shifted = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((one) => window.shifted += one.value))
                  .observe({ type: "layout-shift" });""");
        List<String> before = browser.texts(".card blockquote");
        pages.publish(Samples.document("The ferry sails at dawn."));
        assertThat(browser.find("#news").getText()).isEqualTo("1 new quotation");
        assertThat(browser.texts(".card blockquote")).isEqualTo(before);
        assertThat(((Number) browser.run("return window.shifted")).doubleValue())
                .as("layout shift")
                .isZero();
        browser.find("#news").click();
        await().atMost(PATIENCE)
                .ignoreExceptions() // what is read while the page is loaded again is gone
                .untilAsserted(() -> assertThat(browser.texts(".card blockquote"))
                        .first()
                        .asString()
                        .contains("The ferry sails at dawn."));
    }

    @Test
    void anotherReadingOfWhatStandsFurtherDownIsNotNew() throws Exception {
        String[] words = IntStream.range(0, 40).mapToObj(i -> "Word " + i + ".").toArray(String[]::new);
        Samples document = pages.publish(Samples.document(words).saidBy("An elder"));
        browser.go(pages.uri("/?speaker=An+elder"));
        assertThat(browser.all(".card")).hasSize(30);
        pages.wire().send(document.analysedBy("quotewire-2", words));
        await().atMost(PATIENCE)
                .until(
                        () -> pages.service()
                                .json("/api/quotations?speaker=An+elder")
                                .toString(),
                        all -> all.contains("quotewire-2"));
        pages.publish(Samples.document("One word more.").saidBy("An elder"));
        assertThat(browser.find("#news").getText()).isEqualTo("1 new quotation");
    }

    @Test
    void aFilteredViewIsSharedByItsAddress() {
        browser.go(pages.uri("/"));
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
        browser.go(pages.uri("/?document=" + gulls.documentId()));
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
        browser.go(pages.uri("/"));
        browser.find(".card");
        pages.restart();
        pages.publish(Samples.document("We are back."));
        assertThat(browser.find("#news").getText()).contains("new quotation");
    }

    @Test
    void nothingSeriousStandsInTheWayOfAnybody() {
        for (String path : pages()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {DESK, PHONE}) {
                    browser.dark(dark).width(width, 800).go(pages.uri(path));
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
            browser.go(pages.uri(path));
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
                plain.go(pages.uri(path));
                assertThat(plain.find("h1, main").getText()).as(path).isNotEmpty();
            }
            plain.go(pages.uri("/?q=harbour"));
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
