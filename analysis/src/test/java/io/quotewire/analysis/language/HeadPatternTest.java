package io.quotewire.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadPatternTest {

    /** The test on two characters never loses what the expression alone would find. */
    @ParameterizedTest
    @ValueSource(strings = {"(?i:the|a)\\h\\d+", "\\d{1,2}:\\d{2}", "(?:\\*\\*)?\\p{Lu}+:", "A(?=b|$)", "x?y?z", "é+"})
    void findsWhatTheExpressionFinds(String expression) {
        HeadPattern head = new HeadPattern(expression);
        for (String line :
                new String[] {"The 12", "a 1", "9:30", "19:30 b", "**LEE:", "Lee:", "A", "Ab", "Ac", "z", "xz", "é", ""
                }) {
            assertThat(head.lookingAt(line, 0, line.length()) != null)
                    .as(line)
                    .isEqualTo(Pattern.compile(expression).matcher(line).lookingAt());
            assertThat(head.matches(line, 0, line.length()) != null).as(line).isEqualTo(line.matches(expression));
        }
    }

    @Test
    void looksOnlyWithinTheRun() {
        assertThat(new HeadPattern("ab+").matches("xabbx", 1, 4)).isNotNull();
        assertThat(new HeadPattern("ab+").matches("xabbx", 1, 5)).isNull();
    }
}
