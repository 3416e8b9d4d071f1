package io.quotewire.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormTest {

    @ParameterizedTest
    @CsvSource({
        "a\\r\\nb, a\\nb",
        "a\\rb, a\\nb",
        "a\\n\\r\\nb, a\\n\\nb",
        "a\\r, a\\n",
        "a\\u0000b, a\\uFFFDb",
        "a\\uD800b, a\\uFFFDb",
        "\\uDC00, \\uFFFD",
        "\\uD83D\\uDE00, \\uD83D\\uDE00",
        "\\uD800\\uD83D\\uDE00, \\uFFFD\\uD83D\\uDE00",
        "tab\\tand\\u2028more, tab\\tand\\u2028more",
    })
    void changesLineEndsAndWhatCannotBeStored(String escaped, String expected) {
        assertThat(TextForm.of(unescaped(escaped))).isEqualTo(unescaped(expected));
    }

    /** As in Java sources, but half pairs allowed. */
    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                out.append(text.charAt(i));
            } else if (text.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 5;
            } else {
                out.append("\r\n\t".charAt("rnt".indexOf(text.charAt(++i))));
            }
        }
        return out.toString();
    }
}
