package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.SourceSubject;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each entry of a feed is a document. */
class FeedTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="windows-1252"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Lessing Post</title><link>https://post.example/</link><description>News</description>
            <item><title>Frost &amp; cherries</title><link>https://post.example/frost</link><guid>tag:frost</guid>
            <dc:creator>Rufus Akande</dc:creator><pubDate>Tue, 21 Apr 2026 06:00:00 GMT</pubDate>
            <category>weather</category><category domain="x">fruit</category><description>Short.</description>
            <content:encoded><![CDATA[<p>“Gone,” said Jürgen.</p><p>He has other trees.</p>]]></content:encoded></item>
            <item><title>Only a “headline”</title><link>https://post.example/2</link></item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour notes</title><id>urn:feed</id>
            <entry><id>urn:1</id><title type="html">The &lt;b&gt;pier&lt;/b&gt;</title><updated>2026-05-04T10:00:00Z</updated>
            <author><name>Ilse Marrow</name></author><link href="https://notes.example/1"/>
            <content type="html">&lt;p&gt;“Old,” she said.&lt;/p&gt;</content></entry>
            </feed>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"news.rss", "news.xml", "news.txt", "news", "news.html"})
    void rss(String name) throws Exception {
        assertThat(Reading.of(folder, name, RSS.getBytes(Charset.forName("windows-1252")))
                        .parts())
                .containsExactly(
                        "tag:frost: “Gone,” said Jürgen.\n\nHe has other trees.",
                        "https://post.example/2: Only a “headline”");
    }

    @Test
    void categoriesAreSubjects() throws Exception {
        assertThat(Reading.of(folder, "news.rss", RSS.getBytes(Charset.forName("windows-1252")))
                        .documents()
                        .get(0)
                        .about()
                        .subjects())
                .containsExactly(new SourceSubject(null, "weather"), new SourceSubject(null, "fruit"));
    }

    @Test
    void whatAnEntrySaysOfItself() throws Exception {
        Reading reading = Reading.of(folder, "notes.atom", ATOM);
        assertThat(reading.parts()).containsExactly("urn:1: “Old,” she said.");
        Answer.Text entry = reading.documents().get(0);
        assertThat(entry.mediaType()).isEqualTo("application/atom+xml;type=entry");
        assertThat(entry.about().title()).isEqualTo("The pier");
        assertThat(entry.about().author()).isEqualTo("Ilse Marrow");
        assertThat(entry.about().date()).isEqualTo("2026-05-04T10:00:00Z");
        assertThat(entry.about().url()).isEqualTo("https://notes.example/1");
        assertThat(entry.about().publisher()).isEqualTo("Harbour notes");
    }

    @Test
    void entitiesAreNotUnfoldedNorFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title></item></channel></rss>";
        assertThat(Reading.of(folder, "evil.rss", feed).refusal()).contains("declares a document type");
    }

    @Test
    void aLongCommentBeforeAPageDoesNoHarm() throws Exception {
        String page = "<!--" + " - saved by somebody".repeat(5000)
                + "--><html><body><p>“Still here,” she said.</p></body></html>";
        assertThat(Reading.of(folder, "page.html", page).text()).contains("“Still here,” she said.");
    }

    @Test
    void damaged() throws Exception {
        assertThat(Reading.of(folder, "cut.rss", RSS.substring(0, RSS.indexOf("</item>")))
                        .refusal())
                .startsWith("is damaged or cut short: it is no whole feed");
    }
}
