package io.quotewire.publish.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchTest {

    private static final int MARGIN = 100;

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Stretch.of("a text", 0, 0, 6)).isEqualTo(new Stretch("a text", 0));
    }

    @Test
    void partsBeginAndEndWithALineAndLeaveNothingOut() {
        String text = "𝒜 line of text\n".repeat(1000);
        int border = 5003;
        Stretch first = stretch(text, 0, border);
        Stretch second = stretch(text, border, length(text));
        assertThat(first.text()).endsWith("\n𝒜 line of text");
        assertThat(length(first.text())).isGreaterThan(border);
        assertThat(second.text()).startsWith("𝒜 line").endsWith("text\n");
        assertThat(second.from()).isLessThan(border);
        assertThat(second.from() + length(second.text())).isEqualTo(length(text));
    }

    @Test
    void aLineWithoutEndIsCutAtTheMargin() {
        Stretch stretch = stretch("x".repeat(1000), 400, 600);
        assertThat(stretch).isEqualTo(new Stretch("x".repeat(400), 300));
    }

    private static Stretch stretch(String text, int begin, int end) {
        int start = Math.max(0, begin - MARGIN);
        String window = text.substring(
                text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, Math.min(length(text), end + MARGIN)));
        return Stretch.of(window, start, begin, end);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
