package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break readers are read or refused; none takes more than a page of its size. */
class HostilePagesTest {

    private static final String PARAGRAPH =
            "<p>The lamp went out and nobody in the harbour knew why, said the keeper of the"
                    + " lower lock, who had been asleep.</p>";
    private static final String ARTICLE = PARAGRAPH.repeat(20);

    @TempDir
    Path folder;

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "deep, with many blocks", "<div>".repeat(450) + PARAGRAPH.repeat(2000) + "</div>".repeat(450)),
                Arguments.of(
                        "furniture in furniture", "<div class=related>".repeat(450) + ARTICLE + "</div>".repeat(450)),
                Arguments.of("articles in articles", "<article>".repeat(450) + ARTICLE),
                Arguments.of("tiny blocks", "<div class='share x'>a</div>".repeat(20_000) + ARTICLE),
                Arguments.of("tiny pieces", "<p>" + "<span>a</span> ".repeat(60_000) + "</p>" + ARTICLE),
                Arguments.of(
                        "attributes without end", "<div " + numbered(50_000, "a%1$d=%1$d ") + ">" + ARTICLE + "</div>"),
                Arguments.of(
                        "classes without end", "<div class='" + numbered(50_000, "c%d ") + "'>" + ARTICLE + "</div>"),
                Arguments.of(
                        "styles without end",
                        "<style>" + numbered(30_000, ".a%d{display:none}") + "</style>"
                                + numbered(5_000, "<i class=b%d>x</i>") + ARTICLE),
                Arguments.of("comments without end", "<style>" + "/*".repeat(500_000) + "</style>" + ARTICLE),
                Arguments.of("headings", "<title>a</title>" + "<h1>a</h1>".repeat(20_000) + ARTICLE),
                Arguments.of("cards", "<div><a href=x><h3>a title</h3></a></div>".repeat(10_000) + ARTICLE),
                Arguments.of(
                        "data", "<script type='application/ld+json'>{\"@graph\":[]}</script>".repeat(5_000) + ARTICLE));
    }

    private static String numbered(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isRead(String name, String page) throws IOException {
        assertThat(Reading.of(folder, "page.html", "<!doctype html><meta charset=utf-8>" + page)
                        .text())
                .as(name)
                .contains("nobody in the harbour knew why");
    }

    @Test
    void nestedDeeperThanAnyPage() throws IOException {
        assertThat(Reading.of(folder, "page.html", "<div>".repeat(5_000) + ARTICLE)
                        .refusal())
                .isEqualTo("is nested too deeply");
    }

    @Test
    void charactersOfNoWidth() throws IOException {
        assertThat(Reading.of(
                                folder,
                                "page.html",
                                "<!doctype html><meta charset=utf-8><p>The regu&shy;la&#8203;tion\uFEFF stands, said 👩‍🚒.</p>")
                        .text())
                .isEqualTo("The regulation stands, said 👩‍🚒.");
    }

    @Test
    void clippedAndFarOff() throws IOException {
        assertThat(Reading.of(
                                folder,
                                "page.html",
                                "<p>Seen.</p><p style='position:absolute;clip:rect(1px,1px,1px,1px)'>one</p>"
                                        + "<p style='text-indent:-9999px'>two</p><p style='left:-20px'>three</p>")
                        .text())
                .isEqualTo("Seen.\n\nthree");
    }
}
