package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.SourceSubject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NewsML-G2 and NITF. */
class NewsTest {

    private static final String NITF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://nowhere.invalid/nitf-3-4.dtd">
            <nitf><head><title>Ferry</title><docdata><doc-id id-string="https://agency.example/9"/>
            <date.issue norm="20260301T100000Z"/><key-list><keyword key="ferries"/></key-list></docdata>
            <tobject><tobject.subject tobject.subject.refnum="04015000" tobject.subject.matter="transport"/></tobject></head>
            <body><body.head><hedline><hl1>Ferry to stop</hl1><hl2>No money, says captain</hl2></hedline>
            <byline>By <person>Femke Dijkhuis</person></byline><distributor>Agency of Lessing</distributor>
            <dateline><location>LESSING</location></dateline></body.head>
            <body.content><block><p>“It stops,” said the
            captain.</p><p>“For good.”</p><media media-type="image"><media-reference source="x.jpg"/>
            <media-caption>The ferry.</media-caption><media-producer>Photo: A. B.</media-producer></media></block></body.content>
            <body.end><tagline>Agency</tagline></body.end></body></nitf>
            """;

    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:item:%s" version="1">
            <itemMeta><provider literal="x"><name>Wire of Lessing</name></provider><versionCreated>2026-03-02T11:00:00Z</versionCreated></itemMeta>
            <contentMeta><by>Rufus Akande</by><headline>Cherries %s</headline><subject qcode="medtop:20000387"><name>fruit</name></subject><subject uri="http://cv.iptc.org/newscodes/mediatopic/04000000"/></contentMeta>
            <contentSet>%s</contentSet></newsItem>
            """;

    private static final String XHTML =
            "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title>"
                    + "</head><body><p>“Gone,” he said.</p><p>All of them.</p></body></html></inlineXML>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ferry.xml", "ferry.nitf", "ferry.txt", "ferry"})
    void nitf(String name) throws Exception {
        Answer.Text document = Reading.of(folder, name, NITF).document();
        assertThat(document.text())
                .isEqualTo(
                        "Ferry to stop\n\nNo money, says captain\n\n“It stops,” said the captain.\n\n“For good.”\n\nThe ferry.");
        assertThat(document.about().title()).isEqualTo("Ferry to stop");
        assertThat(document.about().author()).isEqualTo("Femke Dijkhuis");
        assertThat(document.about().publisher()).isEqualTo("Agency of Lessing");
        assertThat(document.about().date()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(document.about().url()).isEqualTo("https://agency.example/9");
        assertThat(document.about().subjects())
                .containsExactly(new SourceSubject("subj:04015000", "transport"), new SourceSubject(null, "ferries"));
    }

    @Test
    void newsItem() throws Exception {
        Answer.Text document = Reading.of(folder, "item.xml", ITEM.formatted("1", "gone", XHTML))
                .document();
        assertThat(document.text()).isEqualTo("“Gone,” he said.\n\nAll of them.");
        assertThat(document.about().title()).isEqualTo("Cherries gone");
        assertThat(document.about().author()).isEqualTo("Rufus Akande");
        assertThat(document.about().publisher()).isEqualTo("Wire of Lessing");
        assertThat(document.about().subjects())
                .containsExactly(
                        new SourceSubject("medtop:20000387", "fruit"), new SourceSubject("medtop:04000000", null));
        assertThat(document.about().date()).isEqualTo("2026-03-02T11:00:00Z");
    }

    @Test
    void newsMessage() throws Exception {
        String inner = NITF.substring(NITF.indexOf("<nitf>"));
        String message = "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                + ITEM.formatted("1", "gone", XHTML)
                + ITEM.formatted("2", "back", "<inlineData contenttype=\"text/plain\">“Back,” she said.</inlineData>")
                + ITEM.formatted("3", "x", "<inlineXML contenttype=\"application/nitf+xml\">" + inner + "</inlineXML>")
                + ITEM.formatted("4", "y", "<remoteContent href=\"http://nowhere.invalid/x\"/>")
                + "</itemSet></newsMessage>";
        assertThat(Reading.of(folder, "message.xml", message).parts())
                .contains(
                        "urn:item:1: “Gone,” he said.\n\nAll of them.",
                        "urn:item:2: “Back,” she said.",
                        "urn:item:4 holds no text of its own")
                .anyMatch(part -> part.startsWith("urn:item:3: Ferry to stop\n\n"));
    }

    @Test
    void damaged() throws Exception {
        assertThat(Reading.of(folder, "cut.xml", NITF.substring(0, NITF.indexOf("“For")))
                        .refusal())
                .startsWith("is damaged or cut short");
    }

    @Test
    void entitiesAreNotFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<nitf><body><body.content><p>It is: &x;</p></body.content></body></nitf>";
        Answer last = Reading.of(folder, "evil.xml", evil).last();
        assertThat(last.toString()).doesNotContain("SECRET");
    }

    @Test
    void entitiesAreNotUnfolded() throws Exception {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE nitf [" + entities + "]><nitf><body><p>&e11;</p></body></nitf>";
        assertThat(Reading.of(folder, "bomb.nitf", bomb).last()).isInstanceOf(Answer.Refusal.class);
        String deep = "<nitf>" + "<p>".repeat(5000) + "x" + "</p>".repeat(5000) + "</nitf>";
        assertThat(Reading.of(folder, "deep.nitf", deep).refusal()).isEqualTo("is nested too deeply");
    }
}
