package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues become the turns of their speakers. */
class SubtitlesTest {

    private static final String VOICES = """
            WEBVTT - Harbour council, 4 May

            STYLE
            ::cue { color: yellow }

            NOTE 00:00 is when the doors opened

            intro
            00:00:01.000 --> 00:00:04.000 align:start
            <v Ilse Marrow>The pier is old,</v>

            00:04.000 --> 00:06.500
            <v.loud Ilse Marrow>and <i>nobody</i> likes it &amp; me.</v>

            00:06.500 --> 00:09.000
            <v Pella Ostrander>I do.</v>
            <v Ilse Marrow>Do you?</v>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"council.vtt", "council.txt", "council", "council.pdf"})
    void voicesUnderAnyName(String name) throws Exception {
        Answer.Text document = Reading.of(folder, name, VOICES).document();
        assertThat(document.text()).isEqualTo("""
                        Ilse Marrow: The pier is old, and nobody likes it & me.

                        Pella Ostrander: I do.

                        Ilse Marrow: Do you?""");
        assertThat(document.mediaType()).isEqualTo("text/vtt");
        assertThat(document.about().title()).isEqualTo("Harbour council, 4 May");
    }

    @Test
    void labelsInSubRipInWindows1252() throws Exception {
        String text = """
                1
                00:00:01,000 --> 00:00:03,000
                {\\an8}JÖRDIS AHLBORN: The gate – it “leaks”

                2
                00:00:03,100 --> 00:00:05,000
                at high tide.

                3
                00:00:05,000 --> 00:00:06,000
                [DOOR SLAMS]
                4
                00:00:06,000 --> 00:00:08,000
                <font color="#fff">JÖRDIS AHLBORN: Still.</font>

                5
                00:00:08,000 --> 00:00:09,000
                MAYOR OF LESSING: 3:30 is when it opens.
                """;
        byte[] bytes = text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.of(folder, "gate.srt", bytes).text())
                .isEqualTo("JÖRDIS AHLBORN: The gate – it “leaks” at high tide. Still.\n\n"
                        + "MAYOR OF LESSING: 3:30 is when it opens.");
    }

    @Test
    void nobodyNamed() throws Exception {
        String text = """
                WEBVTT

                00:01.000 --> 00:02.000
                It was late.

                00:02.000 --> 00:03.000
                We walked home
                - Did you?

                00:08.000 --> 00:09.000
                in the rain.

                00:15.000 --> 00:16.000
                >> Next morning it shone.
                """;
        assertThat(Reading.of(folder, "a.vtt", text).text())
                .isEqualTo("It was late. We walked home\n\nDid you?\n\nin the rain.\n\nNext morning it shone.");
    }

    @Test
    void linesThatRollBy() throws Exception {
        String text = """
                WEBVTT
                Kind: captions

                00:00.000 --> 00:02.000
                the<00:00:00.500><c> tram</c>

                00:02.000 --> 00:02.010
                the tram

                00:02.010 --> 00:04.000
                the tram
                stops<00:00:02.500><c> here</c>
                """;
        assertThat(Reading.of(folder, "a.vtt", text).text()).isEqualTo("the tram stops here");
    }

    @Test
    void damaged() throws Exception {
        assertThat(Reading.of(folder, "a.vtt", "WEBVTT\n\nnothing here\n").refusal())
                .startsWith("holds no cues");
        assertThat(Reading.of(folder, "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHalf a")
                        .text())
                .isEqualTo("Half a");
    }

    @Test
    void hostile() throws Exception {
        String tags = "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v ".repeat(100_000) + "\n" + "{\\".repeat(50_000) + "\n"
                + "<v A>x".repeat(10_000);
        assertThat(Reading.of(folder, "a.vtt", tags).text()).endsWith("x x x");
        String times = "WEBVTT\n\n" + "99:99:99.999 --> 00:00.000\n".repeat(15_000) + "end";
        assertThat(Reading.of(folder, "a.vtt", times).text()).isEqualTo("end");
    }
}
