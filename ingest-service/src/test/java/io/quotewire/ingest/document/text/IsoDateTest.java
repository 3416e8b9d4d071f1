package io.quotewire.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 2026-03-02",
                "2026/03/02 | 2026-03-02",
                "2026-03-02T09:00:00Z | 2026-03-02T09:00:00Z",
                "2026-03-02T09:00:00+01:00 | 2026-03-02T08:00:00Z",
                "2026-03-02T09:00:00+0100 | 2026-03-02T08:00:00Z",
                "2026-03-02 09:00:00 | 2026-03-02",
                "Mon, 02 Mar 2026 09:00:00 +0100 | 2026-03-02T08:00:00Z",
                "last Tuesday |",
                "02/03/2026 |",
            })
    void readsWhatCannotBeMistaken(String written, String expected) {
        assertThat(IsoDate.of(written)).isEqualTo(expected);
    }
}
