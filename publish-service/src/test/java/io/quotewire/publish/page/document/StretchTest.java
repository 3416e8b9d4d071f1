package io.quotewire.publish.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.publish.web.DocumentParts;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final int MARGIN = 100;

    @Test
    void aShortTextIsShownWhole() {
        assertThat(Stretch.of("a text", 1, MARGIN)).isEqualTo(new Stretch("a text", 0, 6));
    }

    @Test
    void partsBeginAndEndWithALineAndLeaveNothingOut() {
        String text = "𝒜 line of text\n".repeat(2 * DocumentParts.LENGTH / 14);
        int end = 0;
        for (int part = 1; part <= DocumentParts.count(length(text)); part++) {
            Stretch stretch = Stretch.of(window(text, part), part, MARGIN);
            assertThat(stretch.text()).startsWith("𝒜 line").doesNotEndWith("line");
            assertThat(stretch.from()).isLessThanOrEqualTo((part - 1) * DocumentParts.LENGTH);
            assertThat(stretch.from()).isLessThanOrEqualTo(end);
            assertThat(stretch.to() - stretch.from()).isEqualTo(length(stretch.text()));
            assertThat(stretch.to()).isGreaterThanOrEqualTo(Math.min(part * DocumentParts.LENGTH, length(text)));
            end = stretch.to();
        }
        assertThat(end).isEqualTo(length(text));
    }

    @Test
    void aLineWithoutEndIsCutAtTheMargin() {
        String text = "x".repeat(2 * DocumentParts.LENGTH);
        assertThat(Stretch.of(window(text, 2), 2, MARGIN).from()).isEqualTo(DocumentParts.LENGTH - MARGIN);
    }

    private static String window(String text, int part) {
        int start = Stretch.windowStart(part, MARGIN);
        int end = Math.min(length(text), start + DocumentParts.LENGTH + 2 * MARGIN);
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
