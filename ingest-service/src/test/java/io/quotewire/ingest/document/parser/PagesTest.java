package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.format.About;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a page its article is read, as it is seen, in whatever encoding it comes. */
class PagesTest {

    private static final String ARTICLE = """
            <p>The lock keepers of Alder Sound will work through the winter for the first time, the harbour office said.</p>
            <p>“Nobody wants to wait for a thaw any more,” said Odile Brandt, who has kept the upper lock for twenty years.</p>
            """;

    @TempDir
    Path folder;

    @Test
    void theArticleWithoutWhatStandsAroundIt() throws IOException {
        Reading page = read("<title>Locks stay open - The Sound</title><nav>“Menu,” it said</nav>"
                + "<div id='cookie-consent'><p>“Cookies make it better,” says The Sound about its eleven hundred partners.</p></div>"
                + "<main><h1>Locks stay open</h1><article>" + ARTICLE
                + "<aside><p>“Read this as well,” said the editor of the other page, who wants you to stay.</p></aside>"
                + "<div class='share-buttons'>Share this</div></article></main>"
                + "<div id='comments'><p>“First!” said somebody who had not read a line of what stands above.</p></div>"
                + "<footer>“All rights reserved,” said The Sound.</footer>");
        assertThat(page.text())
                .startsWith("Locks stay open\n\nThe lock keepers")
                .endsWith("for twenty years.");
        assertThat(page.document().note()).isNull();
    }

    @Test
    void aPageWithoutAnArticleWholeAndItSaysSo() throws IOException {
        Reading page = read("<p>Ferry at nine.</p><p>Bus at ten.</p>");
        assertThat(page.text()).isEqualTo("Ferry at nine.\n\nBus at ten.");
        assertThat(page.document().note()).isEqualTo("no article could be told: the whole page is read");
    }

    @Test
    void nothingThatIsNotSeen() throws IOException {
        Reading page = read("<style>.late { display: none } @media print { .shown { display: none } }</style>"
                + "<article>" + ARTICLE + "<p>It will <del>not </del><ins>surely </ins>freeze.</p><p hidden>one</p>"
                + "<p style='color:red; visibility: hidden'>two</p><p class=late>three</p><p class=shown>four</p>"
                + "<span aria-hidden=true>five</span></article>");
        assertThat(page.text()).endsWith("It will surely freeze.\n\nfour");
    }

    @Test
    void marksThatTheLayoutStandsFor() throws IOException {
        Reading page = read(
                "<article>" + ARTICLE + "<p>Her notice reads:</p><blockquote><p>Mind the ice.</p><p>Mind the"
                        + " ducks.</p></blockquote><p><q>Fine,</q> said Ole Brandt. &amp;ldquo;Fine,&amp;rdquo; said his son.</p></article>");
        assertThat(page.text())
                .endsWith("Her notice reads:\n\n“Mind the ice.\n\n“Mind the ducks.”\n\n“Fine,” said Ole"
                        + " Brandt. “Fine,” said his son.");
    }

    @Test
    void whatItSaysOfItselfInJsonLd() throws IOException {
        Reading page = read("<link rel=canonical href='https://sound.example/locks'><script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Locks\","
                + "\"datePublished\":\"2026-03-04T10:00:00+01:00\",\"author\":[{\"name\":\"Ina Holm\"},{\"name\":\"Per Dahl\"}],"
                + "\"keywords\":\"locks, winter\",\"publisher\":{\"name\":\"The Sound\"}}]}</script>" + ARTICLE);
        assertThat(page.document().about())
                .isEqualTo(new About(
                        "Locks",
                        "Ina Holm, Per Dahl",
                        "2026-03-04T09:00:00Z",
                        "https://sound.example/locks",
                        "The Sound",
                        List.of(new SourceSubject(null, "locks"), new SourceSubject(null, "winter"))));
    }

    @Test
    void encodingsAsBrowsersTreatThem() throws IOException {
        String said = "<p>“It’s open,” said Zoé – twice.</p>";
        for (String declared : new String[] {"iso-8859-1", "us-ascii", "utf-8"}) {
            byte[] bytes = ("<meta charset=" + declared + ">" + said).getBytes(Charset.forName("windows-1252"));
            assertThat(Reading.of(folder, "a.html", bytes).text()).isEqualTo("“It’s open,” said Zoé – twice.");
        }
    }

    private Reading read(String html) throws IOException {
        return Reading.of(folder, "page.html", "<!doctype html><meta charset=utf-8>" + html);
    }
}
