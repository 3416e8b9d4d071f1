package io.quotewire.publish.store.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.Span;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void placesAreCountedInCodePoints() {
        assertThat(Hits.spans("😀 \u0001tide\u0002 and \u0001tide\u0002", "😀 tide and tide"))
                .containsExactly(new Span(2, 6), new Span(11, 15));
    }

    @Test
    void whatDiffersByMoreThanMarksHasNoHits() {
        assertThat(Hits.spans("\u0001tide\u0002", "tide ")).isEmpty();
    }
}
