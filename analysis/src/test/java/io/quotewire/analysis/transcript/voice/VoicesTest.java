package io.quotewire.analysis.transcript.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.transcript.ReadLines;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VoicesTest {

    private static List<String> names(String text) {
        LabelledLines lines = ReadLines.of(text);
        List<Label> labels = lines.labels().stream().filter(Objects::nonNull).toList();
        Voices voices = new Voices(lines.document().tokens(), lines.words(), labels);
        return labels.stream().map(l -> voices.of(l).name()).toList();
    }

    @Test
    void aSurnameIsLedToTheFullNameOfAnEarlierLabel() {
        assertThat(names("JOHN HOLLIS, CNN ANCHOR: Good evening.\nHOLLIS: And now?"))
                .containsExactly("JOHN HOLLIS", "JOHN HOLLIS");
    }

    @Test
    void aSurnameThatTwoBearStaysAsPrinted() {
        assertThat(names("JOHN HOLLIS: Yes.\nRUTH HOLLIS: No.\nHOLLIS: Maybe.")).endsWith("HOLLIS");
    }

    @Test
    void anOfficeIsLedToThePersonInBrackets() {
        assertThat(names("The Minister for Ferries (Ms Carla Brand): Yes.\nMs Brand: I said so."))
                .containsExactly("Carla Brand", "Carla Brand");
    }

    @Test
    void whoPresidesKeepsTheOfficeWhereNoFullNameStands() {
        assertThat(names("The DEPUTY SPEAKER (Hon. BC Scott): Order!")).containsExactly("The DEPUTY SPEAKER");
    }

    @Test
    void initialsAreThoseOfWhomTheTextIntroduces() {
        assertThat(names("Our editor spoke with Tove Olsen.\n\nNB: When?\nTO: At two."))
                .containsExactly("NB", "Tove Olsen");
    }

    @Test
    void aQuestionIsNobodys() {
        assertThat(names("Q. Where were you?")).containsExactly("");
    }
}
