package io.quotewire.launcher.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.analysis.tag.Taggers;
import io.quotewire.analysis.tag.Taggers.Choice;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TagLinesTest {

    private final TagLines lines = new TagLines(Taggers.open(Choice.LIGHT, notice -> {}));

    @Test
    void answersWithAllTopLevelsRankedAndTheWordsThatDecided() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(lines.answer("{\"id\":7,\"text\":\"The striker scored a wonderful goal in the cup.\"}", 1));
        assertThat(answer.get("id").asInt()).isEqualTo(7);
        assertThat(answer.get("label").asText()).isEqualTo("positive");
        assertThat(answer.get("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.get("iptc")).hasSize(17);
        assertThat(answer.get("iptc").get(0).asText()).isEqualTo("medtop:15000000");
        assertThat(answer.get("topics").get(0).get("path").get(0).asText()).isEqualTo("medtop:15000000");
        assertThat(answer.get("evidence").asText()).contains("wonderful");
    }

    @Test
    void anEmptyTextIsAnsweredToo() throws IOException {
        JsonNode answer = new ObjectMapper().readTree(lines.answer("{\"id\":\"a\",\"text\":\"\"}", 1));
        assertThat(answer.get("iptc")).hasSize(17);
    }

    @Test
    void aLineThatIsNoneIsRefusedByItsNumber() {
        assertThatThrownBy(() -> lines.answer("{\"id\":1", 3))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> lines.answer("{\"id\":1}", 4)).hasMessage("line 4 lacks \"id\" or \"text\"");
    }
}
