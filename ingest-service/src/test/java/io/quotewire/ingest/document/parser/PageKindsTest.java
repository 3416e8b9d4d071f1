package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as sites make them: in each, "ours" belongs to the article and "theirs" does not. */
class PageKindsTest {

    private static final String TITLE = "<title>Lamps go out - The Sound</title>";
    private static final String HEADLINE = "<h1>Lamps go out</h1>";
    private static final String SENTENCE =
            " the harbour office turned its lamps off for a night, and those who keep the locks went home before it was dark.";
    private static final String ARTICLE = paragraphs("ours", 6);
    private static final String CARDS = IntStream.range(0, 6)
            .mapToObj(i -> "<div class=c" + i % 2 + "><a href=/" + i + "><h3>theirs, a headline</h3></a><p>theirs:"
                    + SENTENCE + "</p></div>")
            .collect(Collectors.joining());
    private static final String INDEX_NOTE = "no article could be told: the whole page is read";

    @TempDir
    Path folder;

    private static String paragraphs(String whose, int count) {
        return ("<p>" + whose + ":" + SENTENCE + "</p>").repeat(count);
    }

    private Answer.Text read(String html) throws IOException {
        return Reading.of(folder, "page.html", "<!doctype html><meta charset=utf-8>" + html)
                .document();
    }

    private void holdsOurs(int many, String html) throws IOException {
        Answer.Text page = read(html);
        assertThat(page.text()).doesNotContain("theirs");
        assertThat(page.text().split("ours", -1)).hasSize(many + 1);
        assertThat(page.note()).isNull();
    }

    @Test
    void cardsOfOtherArticlesWithinWhatHoldsTheArticleToo() throws IOException {
        holdsOurs(6, TITLE + "<div>" + HEADLINE + ARTICLE + "<div>" + CARDS + "</div></div>");
        holdsOurs(
                2,
                TITLE + "<main><article>" + HEADLINE + paragraphs("ours", 2) + "</article><div>" + CARDS
                        + "</div></main>");
    }

    @Test
    void sectionsUnderAHeadingThatLeadsElsewhere() throws IOException {
        for (String heading : new String[] {
            "<h2>More from The Sound</h2>", "<p><b>Lire aussi :</b></p>", "<h3>Das könnte Sie auch interessieren</h3>"
        }) {
            holdsOurs(
                    6,
                    TITLE + "<article>" + HEADLINE + ARTICLE + "<section>" + heading + paragraphs("theirs", 2)
                            + "</section></article>");
        }
    }

    @Test
    void aLineThatIsOnlyALinkToAnotherArticle() throws IOException {
        holdsOurs(
                6,
                TITLE + "<article>" + HEADLINE + ARTICLE
                        + "<p><em>Read more: <a href=/x>theirs</a></em></p></article>");
        assertThat(read(TITLE + "<article>" + HEADLINE + ARTICLE + "<p>Read more, said <a href=/x>Ina Holm</a>.</p>")
                        .text())
                .endsWith("Read more, said Ina Holm.");
    }

    @Test
    void commentsLongerThanTheArticle() throws IOException {
        for (String name : new String[] {"comments", "responses", "comment-list"}) {
            holdsOurs(
                    6,
                    TITLE + "<div>" + HEADLINE + "<div class=post>" + ARTICLE + "</div><div class='" + name + "'>"
                            + paragraphs("theirs", 20) + "</div></div>");
        }
    }

    @Test
    void aStateInAClassIsNoFurniture() throws IOException {
        String piece = "<div class='part has-sidebar comments-open'>" + paragraphs("ours", 3) + "</div>";
        holdsOurs(9, TITLE + "<div>" + HEADLINE + piece.repeat(3) + "</div>");
    }

    @Test
    void whatIsBehindAPaywallIsTheArticleAndTheOfferIsNot() throws IOException {
        String piece = "<div class=paywall>" + paragraphs("ours", 3) + "</div>";
        holdsOurs(
                9,
                TITLE + "<article>" + HEADLINE + piece.repeat(3) + "<div class=paywall-offer>" + paragraphs("theirs", 1)
                        + "</div></article>");
    }

    @Test
    void sectionsSideBySide() throws IOException {
        String piece = "<section class=outer><div><div class='text wysiwyg'>%s</div></div></section>";
        holdsOurs(
                14,
                TITLE + HEADLINE + piece.formatted(paragraphs("ours", 4)) + piece.formatted(paragraphs("ours", 10))
                        + "<div class=rail>" + CARDS + "</div>");
    }

    @Test
    void aTranscriptInAListOfTerms() throws IOException {
        String turns = "<dt>Ina Holm</dt><dd>ours:" + SENTENCE + "</dd><dt>Per Dahl</dt><dd>ours, and no more.</dd>";
        holdsOurs(16, TITLE + "<div>" + HEADLINE + "<dl>" + turns.repeat(8) + "</dl></div><div>" + CARDS + "</div>");
    }

    @Test
    void aPageForTelephones() throws IOException {
        holdsOurs(
                6,
                TITLE + "<amp-sidebar><ul><li>theirs</ul></amp-sidebar><amp-consent>" + paragraphs("theirs", 3)
                        + "</amp-consent><article>" + HEADLINE + ARTICLE + "<amp-ad><p>theirs</p></amp-ad></article>");
    }

    @Test
    void aStandfirstByItsClass() throws IOException {
        assertThat(read(TITLE + "<header>" + HEADLINE
                                + "<p class=story-dek>Nobody had told the ferry of it at all.</p></header>" + "<div>"
                                + ARTICLE + "</div>")
                        .text())
                .startsWith("Lamps go out\n\nNobody had told the ferry of it at all.\n\nours");
    }

    @Test
    void aScriptThatSaysMoreWithEachCharacter() throws IOException {
        String article = "<p>ours 港の灯りが一晩消え、水門の番人たちは暗くなる前に家へ帰ったと港湾事務所は発表した。町の人々は驚いたという。</p>".repeat(6);
        holdsOurs(
                6, TITLE + "<div><div>" + HEADLINE + article + "</div><div class=side><p>theirs 関連記事</p></div></div>");
    }

    @Test
    void anIndexIsReadWhole() throws IOException {
        Answer.Text page = read("<title>The Sound</title><main><section>" + CARDS + "</section><section>" + CARDS
                + "</section></main>");
        assertThat(page.text().split("a headline", -1)).hasSize(13);
        assertThat(page.note()).isEqualTo(INDEX_NOTE);
    }
}
