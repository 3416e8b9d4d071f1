package io.quotewire.enrich.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void slicesByCodePointsFarIntoALongText() {
        CodePoints text = new CodePoints("a😀".repeat(5000) + "end");
        assertThat(text.length()).isEqualTo(10_003);
        assertThat(text.slice(0, 2)).isEqualTo("a😀");
        assertThat(text.slice(1023, 1026)).isEqualTo("😀a😀");
        assertThat(text.slice(10_000, 10_003)).isEqualTo("end");
    }

    @Test
    void theEndOfATextThatFillsItsLastStepIsItsEnd() {
        assertThat(new CodePoints("a".repeat(2048)).slice(2047, 2048)).isEqualTo("a");
        assertThat(new CodePoints("").slice(0, 0)).isEmpty();
    }
}
