package io.quotewire.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String FRENCH =
            "« Nous étions déjà prêts », a déclaré la préfète à Évreux. L’été fut très chaud.";
    private static final String GERMAN = "„Wir müssen über Maßnahmen für später sprechen“, sagte der Bürgermeister.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void tellsWesternTextsApart(String charset) {
        for (String text : new String[] {FRENCH, GERMAN, "“Short,” she said."}) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            assertThat(new String(bytes, Charsets.of(bytes))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesAByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));
        // Some of Java's decoders drop the mark themselves.
        assertThat(new String(bytes, Charsets.of(bytes)).replace("\uFEFF", "")).isEqualTo(FRENCH);
    }

    @Test
    void knowsCyrillic() {
        String text = "Министр сказал вчера вечером, что правительство готово к переговорам. «Мы ждём ответа от наших"
                + " соседей», — добавил он. По его словам, мост откроют весной, если хватит денег и погода не подведёт."
                + " Жители города не верят, что работа будет закончена в срок, но всё же надеются на лучшее.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
        assertThat(new String(bytes, Charsets.of(bytes))).isEqualTo(text);
    }

    @Test
    void plainAsciiIsUtf8() {
        assertThat(Charsets.of("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
    }
}
