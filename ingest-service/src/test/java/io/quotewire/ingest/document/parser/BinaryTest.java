package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.ingest.document.text.Binary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTest {

    private final TextReader reader = new TextReader(new Formats());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"noise.txt", "noise.md", "noise.html", "noise.xhtml", "noise.eml"})
    void randomBytesAreRefusedUnderAnyNameOfAText(String name) throws Exception {
        for (int size : new int[] {300, 5000, 200_000}) {
            byte[] noise = new byte[size];
            new Random(size).nextBytes(noise);
            Path file = Files.write(folder.resolve(name), noise);
            assertThat(reader.answer(new Question(file, name, null, 500_000, new Allowance(0, 0, 0, 0)), part -> {}))
                    .isEqualTo(new Answer.Refusal("is not text, though its name says so"));
        }
    }

    @Test
    void randomBytesBehindAByteOrderMarkAreNoTextEither() {
        for (int[] mark : new int[][] {{0xFF, 0xFE}, {0xFE, 0xFF}, {0xEF, 0xBB, 0xBF}, {0xFF, 0xFE, 0, 0}}) {
            byte[] noise = new byte[5000];
            new Random(1).nextBytes(noise);
            for (int i = 0; i < mark.length; i++) {
                noise[i] = (byte) mark[i];
            }
            assertThat(Binary.is(noise)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, “Grüße”, sagte Łukasz.",
        "windows-1252, “Grüße” – sagte er…",
        "windows-1251, «Мы ждём ответа»",
        "IBM850, Grüße aus Köln",
        "KOI8-R, «Мы ждём ответа»",
        "Shift_JIS, 「橋は五月に開く」と市長は言った。",
        "EUC-JP, 「橋は五月に開く」と市長は言った。",
        "ISO-2022-JP, 「橋」と「市」",
        "GB18030, “桥将在五月开放”，市长说。",
        "Big5, 「橋將在五月開放」市長說。",
        "EUC-KR, 다리는 5월에 열린다",
        "UTF-16, 「橋は五月に開く」 said the mayor.",
        "UTF-32LE, \uFEFF「橋は五月に開く」 said the mayor."
    })
    void textIsNotBinaryInAnyEncoding(String charset, String text) {
        assertThat(Binary.is(text.getBytes(Charset.forName(charset)))).isFalse();
    }

    @Test
    void aFewStrangeCharactersDoNoHarm() {
        String text =
                "One page.\f\u001B[1mBold\u001B[0m and a stray \0 in some hundred characters of text.\r\n\tThe end.";
        assertThat(Binary.is(text.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(Binary.is(new byte[0])).isFalse();
    }
}
