package io.quotewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InnerLayersTest {

    @Test
    void addsAnOutputToTheGraphAndKeepsWhatFollows() {
        // Field 1 (ir_version) = 8, field 7 (graph) of two bytes, field 14 (metadata) empty.
        byte[] model = {0x08, 8, 0x3A, 2, 0x10, 1, 0x72, 0};
        byte[] opened = InnerLayers.open(model, List.of("x"));
        assertThat(opened).containsExactly(0x08, 8, 0x3A, 7, 0x10, 1, 0x62, 3, 0x0A, 1, 'x', 0x72, 0);
    }

    @Test
    void refusesWhatHoldsNoGraph() {
        assertThatThrownBy(() -> InnerLayers.open(new byte[] {0x08, 8}, List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no graph");
    }

    @Test
    void refusesAModelThatEndsEarly() {
        assertThatThrownBy(() -> InnerLayers.open(new byte[] {0x08}, List.of("x")))
                .hasMessageContaining("ends early");
    }
}
