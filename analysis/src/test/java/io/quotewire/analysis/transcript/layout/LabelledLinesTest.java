package io.quotewire.analysis.transcript.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.transcript.ReadLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <v Lise Simpkin>Is it lit?           | voice          | Lise Simpkin
            [10:32] <ida> It is wet.             | nick           | ida
            10:04:12 ida │ It is wet.            | bar            | ida
            [00:05] Ida Crane: It is wet.        | time-name      | Ida Crane
            Ida Crane (00:05): It is wet.        | name-time      | Ida Crane
            **Ida Crane:** It is wet.            | bold           | Ida Crane
            Q. Where were you?                   | letter         | Q
            Chairman Lee. We will come to order. | hearing        | Chairman Lee
            MARTHE. You left the lamp on.        | capitals-stop  | MARTHE
            President. – The debate is closed.   | dash           | President
            JOHN HOLLIS, CNN ANCHOR: So.         | colon          | JOHN HOLLIS
            """)
    void aLineHasTheLabelOfItsLayout(String line, String layout, String name) {
        Label label = ReadLines.of(line).labels().get(0);

        assertThat(label).isNotNull();
        assertThat(label.layout().name()).isEqualTo(layout);
        assertThat(label.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Related: Five ways to save", "Column 231", "7:00 p.m. Gull Island: A boat."})
    void headingsAndProgrammesHaveNone(String line) {
        assertThat(ReadLines.of(line).labels()).containsOnlyNulls();
    }
}
