package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail is its own message; what it quotes and brings along are documents of their own. */
class MailsTest {

    private static final String HEAD = """
            From: Ina Holm <ina@example.org>
            Subject: =?utf-8?Q?L=C3=A4rm?=
            Date: Mon, 2 Mar 2026 10:00:00 +0100 (CET)
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsQuotedIsReadOnceWithoutItsMarks() throws IOException {
        Reading mail = read(
                "Content-Type: text/plain; charset=utf-8\n\nI agree.\n\nOn 1 March 2026 at 9:30, Per Dahl"
                        + " <per@example.org>\nwrote:\n> “Too loud,” said\n> the cook.\n>\n> Ole Ek wrote:\n>> How loud?\n\nIna");
        assertThat(mail.text()).isEqualTo("I agree.\n\n\nIna");
        assertThat(mail.parts()).containsExactly("quoted-1: “Too loud,” said\nthe cook.", "quoted-2: How loud?");
        assertThat(mail.document().about().title()).isEqualTo("Lärm");
        assertThat(mail.document().about().author()).isEqualTo("Ina Holm");
        assertThat(mail.document().about().date()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void whatIsForwardedBelowAHead() throws IOException {
        Reading mail = read("\nSee below.\n\n-----Original Message-----\nFrom: Per Dahl\nSent: Sunday, March 1, 2026\n"
                + "To: Ina Holm\nSubject: Noise\n\nThe cook said it was too loud.");
        assertThat(mail.text()).isEqualTo("See below.");
        assertThat(mail.parts()).containsExactly("quoted-1: The cook said it was too loud.");
    }

    @Test
    void aMailThatOnlyForwardsIsItsParts() throws IOException {
        Reading mail = read("\n---------- Forwarded message ---------\nFrom: Per Dahl\nDate: 1 Mar 2026\n\nToo loud.");
        assertThat(mail.last()).isInstanceOf(Answer.Container.class);
        assertThat(mail.parts()).containsExactly("quoted-1: Too loud.");
    }

    @Test
    void attachedMailsAndDocuments() throws IOException {
        Reading mail = read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Attached.
                --b
                Content-Type: message/rfc822
                Content-Disposition: attachment; filename="old.eml"

                From: Per Dahl
                Subject: Old

                An old mail.
                --b
                Content-Type: text/plain; name=note.txt

                A note.
                --b
                Content-Type: image/png; name=a.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b--
                """);
        assertThat(mail.text()).isEqualTo("Attached.");
        assertThat(mail.parts()).containsExactly("old.eml: An old mail.", "note.txt: A note.");
    }

    @Test
    void ofAlternativesThePlainOneUnlessItSaysNothing() throws IOException {
        String form = """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: text/html

                <p>The mill is <b>safe</b>.</p>
                --b--
                """;
        assertThat(read(form.formatted("The mill is *safe*.")).text()).isEqualTo("The mill is *safe*.");
        assertThat(read(form.formatted("HTML!")).text()).isEqualTo("The mill is safe.");
    }

    @Test
    void aBlockQuotationInHtmlIsQuoted() throws IOException {
        Reading mail = read("Content-Type: text/html; charset=utf-8\n\n<p>Yes.</p><div>On Sunday, Per Dahl wrote:</div>"
                + "<blockquote><p>Is it loud?</p></blockquote>");
        assertThat(mail.text()).isEqualTo("Yes.");
        assertThat(mail.parts()).containsExactly("quoted-1: Is it loud?");
    }

    @Test
    void flowedLinesAreJoined() throws IOException {
        Reading mail = read("Content-Type: text/plain; format=flowed\n\nThe mill \nis safe.\nSo \nthey say.");
        assertThat(mail.text()).isEqualTo("The mill is safe.\nSo they say.");
    }

    @Test
    void latin1IsWindows1252() throws IOException {
        byte[] bytes = (HEAD + "Content-Type: text/plain; charset=ISO-8859-1\n\n“It’s open,” she said…")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.of(folder, "a.eml", bytes).text()).isEqualTo("“It’s open,” she said…");
    }

    @Test
    void hundredsOfPartsSideBySide() throws IOException {
        String parts = "--b\nContent-Type: text/plain\n\nPart.\n".repeat(300);
        assertThat(read("Content-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n")
                        .text())
                .hasSize(300 * 7 - 2);
    }

    private Reading read(String body) throws IOException {
        return Reading.of(folder, "mail.eml", HEAD + body);
    }
}
