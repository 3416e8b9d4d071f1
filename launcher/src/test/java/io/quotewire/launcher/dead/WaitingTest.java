package io.quotewire.launcher.dead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private static final Instant NOW = Instant.parse("2026-11-28T20:00:00Z");

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void aLetterIsToldWithReasonPlaceAndAge() throws Exception {
        Waiting letter = Waiting.letter(json("{'number':17,'service':'enrich-service','reason':'It took 30 seconds',"
                + "'documentId':'ab','path':'a.txt','topic':'document-chunks','partition':3,'offset':5,"
                + "'failedAt':'2026-11-28T19:50:00Z','retriedAt':'2026-11-28T19:59:50Z'}"));
        assertThat(letter.told(NOW)).isEqualTo("""
                17  a.txt: It took 30 seconds
                    10 min ago; enrich-service; document-chunks, partition 3, offset 5; document ab; tried again 10 s ago""");
    }

    @Test
    void aFileIsToldByItsPath() throws Exception {
        Waiting file = Waiting.file(
                json("{'path':'b.pdf','reason':'it is cut off','receivedAt':'2026-11-25T20:00:00Z','state':'failed'}"));
        assertThat(file.id()).isEqualTo("b.pdf");
        assertThat(file.told(NOW)).isEqualTo("b.pdf: it is cut off\n    3 days ago; ingest-service; in failed/");
    }

    @Test
    void agesAreRoundedDown() {
        assertThat(Waiting.age("2026-11-28T19:59:59Z", NOW)).isEqualTo("1 s");
        assertThat(Waiting.age("2026-11-28T20:00:01Z", NOW)).isEqualTo("0 s");
        assertThat(Waiting.age("2026-11-28T19:57:01Z", NOW)).isEqualTo("2 min");
        assertThat(Waiting.age("2026-11-28T18:00:00Z", NOW)).isEqualTo("2 h");
        assertThat(Waiting.age("2026-11-26T20:00:00Z", NOW)).isEqualTo("2 days");
    }
}
