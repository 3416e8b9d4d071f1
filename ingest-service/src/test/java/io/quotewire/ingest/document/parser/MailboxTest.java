package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mailboxes, and pages saved in the form of mails. */
class MailboxTest {

    private static final String MAILBOX = """
            From ilse@council.example Mon May 04 10:00:00 2026
            From: Ilse Marrow <ilse@council.example>
            Subject: The pier
            Date: Mon, 4 May 2026 10:00:00 +0000
            Message-ID: <pier-1@council.example>

            “It is old,” she wrote.

            >From here it looks worse.

            From rufus@orchard.example Tue May 05 10:00:00 2026
            From: Rufus Akande <rufus@orchard.example>
            Subject: Cherries

            “Gone,” he wrote.
            """;

    private static final String MHTML = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://post.example/frost
            Subject: Frost
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--b"

            ----b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://post.example/frost

            <!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Frost</title></head><body><p>=E2=80=9CGone,=E2=80=9D said =
            the grower, who has had no cherries since the frosts of April and expects none.</p></body></html>

            ----b
            Content-Type: text/css
            Content-Location: cid:css@x

            p { color: red }
            ----b--
            """;

    @TempDir
    Path folder;

    @Test
    void mailsOfAMailbox() throws Exception {
        Reading reading = Reading.of(folder, "old.mbox", MAILBOX);
        assertThat(reading.parts())
                .containsExactly(
                        "pier-1@council.example.eml: “It is old,” she wrote.\n\nFrom here it looks worse.",
                        "2.eml: “Gone,” he wrote.");
        assertThat(reading.documents().get(0).about().title()).isEqualTo("The pier");
        assertThat(Reading.of(folder, "old", MAILBOX.replace("\n", "\r\n")).parts())
                .hasSize(2);
    }

    @Test
    void aSavedPage() throws Exception {
        for (String name : new String[] {"frost.mhtml", "frost.mht", "frost", "frost.eml"}) {
            Answer.Text document =
                    Reading.of(folder, name, MHTML.replace("\n", "\r\n")).document();
            assertThat(document.text())
                    .startsWith("“Gone,” said the grower, who")
                    .doesNotContain("color");
            assertThat(document.about().title()).isEqualTo("Frost");
            assertThat(document.about().url()).isEqualTo("https://post.example/frost");
            assertThat(document.mediaType()).isEqualTo("multipart/related");
        }
    }

    @Test
    void damagedAndHostile() throws Exception {
        assertThat(Reading.of(folder, "a.mhtml", MHTML.substring(0, MHTML.indexOf("Content-Type: text/html")))
                        .refusal())
                .isEqualTo("holds no page");
        assertThat(Reading.of(folder, "a.mbox", "From x\nFrom: a@b.example\n\nHi\n\n".repeat(3000))
                        .last())
                .isEqualTo(Answer.TooMuch.ITEMS);
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 2000; i++) {
            nested.append("Content-Type: multipart/related; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(Reading.of(folder, "deep.mhtml", nested.toString()).last()).isInstanceOf(Answer.Refusal.class);
    }
}
