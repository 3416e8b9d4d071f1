package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatActsOnATerminalIsSpelledOut() {
        assertThat(Printable.of("red\u001B[31m\r\nname\u007F\u009B.txt"))
                .isEqualTo("red\\u001B[31m\\u000D\\u000Aname\\u007F\\u009B.txt");
        assertThat(Printable.of("invoice\u202Efdp.exe\u2066\u2028")).isEqualTo("invoice\\u202Efdp.exe\\u2066\\u2028");
    }

    @Test
    void everyLanguageAndEmojiStaysAsItIs() {
        String name = "Größe 新聞 عربى נייט ไทย क्\u200Dष 👩\u200D👧 🏴\uDB40\uDC67\uDB40\uDC7F 100 %.txt";
        assertThat(Printable.of(name)).isSameAs(name);
    }
}
