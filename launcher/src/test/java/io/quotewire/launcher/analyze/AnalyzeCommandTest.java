package io.quotewire.launcher.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AnalyzeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void writesALineForEachDocumentWithOffsetsInCodePoints() throws IOException {
        boolean all = convert("{\"id\":\"a\",\"text\":\"😀 “We will,” Ann Lee said.\"}\n");

        assertThat(all).isTrue();
        JsonNode quote = new ObjectMapper().readTree(out.toString()).at("/quotes/0");
        assertThat(quote.get("start").asInt()).isEqualTo(3);
        assertThat(quote.at("/speaker/text").asText()).isEqualTo("Ann Lee");
        assertThat(quote.get("kind").asText()).isEqualTo("direct");
        assertThat(quote.has("topics")).isFalse();
    }

    @Test
    void reportsALineThatIsNoDocumentAndGoesOn() throws IOException {
        boolean all = convert("nonsense\n{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"\"}\n");

        assertThat(all).isFalse();
        assertThat(errors.toString()).contains("line 1: not JSON").contains("line 2: not an object with");
        assertThat(out.toString().strip()).isEqualTo("{\"id\":\"b\",\"language\":\"und\",\"quotes\":[]}");
    }

    @Test
    void printsAnAccountForPeople() {
        String text = "“We will,” Ann Lee said.";
        new Account(text, false, new PrintWriter(out, true))
                .print("a.txt", QuotewireAnalyser.withoutTags().analyse(text));

        assertThat(out.toString()).contains("a.txt: 1 quotation ").contains("Ann Lee: We will,");
    }

    @Test
    void tellsWhatStandsBetweenTheCueAndReportedWords() {
        String text = "Ada Moss told the harbour board on Friday that the ferry would sail.";
        new Account(text, false, new PrintWriter(out, true))
                .print("a.txt", QuotewireAnalyser.withoutTags().analyse(text));

        assertThat(out.toString()).contains("Ada Moss told the harbour board on Friday that the ferry would sail");
    }

    private boolean convert(String lines) throws IOException {
        return new JsonLines(QuotewireAnalyser.withoutTags(), false)
                .convert(
                        new BufferedReader(new StringReader(lines)),
                        new PrintWriter(out, true),
                        new PrintWriter(errors, true));
    }
}
