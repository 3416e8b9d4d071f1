package io.quotewire.ingest.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.SourceSubject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON lines, single documents and lists in JSON, and ninjs. */
class JsonTest {

    private static final String LINES = """
            {"id":"a-1","title":"Pier","author":"Ilse Marrow","date":"2026-05-04","url":"https://a.example/1","text":"“Old,” she said."}

            {"html":"<p>“New,” he said.</p><script>no</script><p>And left.</p>"}
            {"id":"a-1","text":"again"}
            {"id":"half","text":"br
            ["no object"]
            {"title":"nothing"}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bulk.jsonl", "bulk.ndjson", "bulk.txt", "bulk", "bulk.json", "bulk.pdf"})
    void aLineADocument(String name) throws Exception {
        assertThat(Reading.of(folder, name, LINES).parts())
                .hasSize(6)
                .contains("a-1: “Old,” she said.", "3: “New,” he said.\n\nAnd left.", "a-1: again")
                .contains("line 6 is no JSON object")
                .anyMatch(part -> part.startsWith("line 5 is no valid JSON from line 1, column "))
                .anyMatch(part -> part.startsWith("7 holds no text"));
    }

    @Test
    void whatADocumentSaysOfItself() throws Exception {
        Answer.Text document = Reading.of(
                        folder, "one.json", LINES.lines().findFirst().orElseThrow())
                .document();
        assertThat(document.about().title()).isEqualTo("Pier");
        assertThat(document.about().author()).isEqualTo("Ilse Marrow");
        assertThat(document.about().date()).isEqualTo("2026-05-04");
        assertThat(document.about().url()).isEqualTo("https://a.example/1");
    }

    @Test
    void aListOfDocuments() throws Exception {
        assertThat(Reading.of(folder, "list.json", "[{\"text\":\"One.\"}, {\"id\": 7, \"text\":\"Two.\"}, 3]")
                        .parts())
                .containsExactly("1: One.", "7: Two.", "3 is no JSON object");
    }

    @Test
    void ninjs() throws Exception {
        Answer.Text document = Reading.of(folder, "story.json", """
                        {"uri":"https://agency.example/item/9","type":"text","versioncreated":"2026-03-01T10:00:00Z",
                         "headline":"Ferry to stop","subject":[{"code":"medtop:20000337","name":"rail"},{"name":"ferries"}],"byline":"Femke Dijkhuis","copyrightholder":"Agency of Lessing",
                         "body_html":"<p>“It stops,” said the captain.</p>"}""").document();
        assertThat(document.text()).isEqualTo("“It stops,” said the captain.");
        assertThat(document.about().title()).isEqualTo("Ferry to stop");
        assertThat(document.about().author()).isEqualTo("Femke Dijkhuis");
        assertThat(document.about().publisher()).isEqualTo("Agency of Lessing");
        assertThat(document.about().date()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(document.about().url()).isEqualTo("https://agency.example/item/9");
        assertThat(document.about().subjects())
                .containsExactly(new SourceSubject("medtop:20000337", "rail"), new SourceSubject(null, "ferries"));
    }

    @Test
    void ninjs2() throws Exception {
        Answer.Text document = Reading.of(folder, "story.json", """
                        {"uri":"urn:x:1","headlines":[{"role":"main","value":"Ferry"}],"infosources":[{"name":"Wire of Lessing"}],
                         "bodies":[{"role":"main","contenttype":"text/html","value":"<p>“It goes,” he said.</p>"}]}""").document();
        assertThat(document.text()).isEqualTo("“It goes,” he said.");
        assertThat(document.about().title()).isEqualTo("Ferry");
        assertThat(document.about().publisher()).isEqualTo("Wire of Lessing");
        assertThat(document.about().url()).isNull();
    }

    @Test
    void damagedAndHostile() throws Exception {
        assertThat(Reading.of(folder, "half.json", "{\"text\":\"It brea").refusal())
                .startsWith("is no valid JSON from line 1");
        assertThat(Reading.of(folder, "deep.json", "{\"text\":" + "[".repeat(100_000))
                        .refusal())
                .startsWith("is no valid JSON");
        assertThat(Reading.of(folder, "many.jsonl", "{\"text\":\"x\"}\n".repeat(5000))
                        .last())
                .isEqualTo(Answer.TooMuch.ITEMS);
        assertThat(Reading.of(folder, "names.jsonl", "{\"id\":\"" + "n".repeat(5000) + "\\u0000\",\"text\":\"x\"}")
                        .parts())
                .containsExactly("1: x");
    }
}
