package io.quotewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.wire.Printable;
import java.util.List;
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

    @Test
    void reasonsAreOneLineEach() {
        Failure failure = new Failure("1 of its 2 files could not be read: a\nb", List.of("a\nb is empty"));
        assertThat(failure.explanation("bad\u001B]0;title\u0007.zip"))
                .isEqualTo("bad\\u001B]0;title\\u0007.zip 1 of its 2 files could not be read: a\\u000Ab\n"
                        + "  a\\u000Ab is empty");
    }
}
