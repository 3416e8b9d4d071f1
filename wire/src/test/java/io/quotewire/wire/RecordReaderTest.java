package io.quotewire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.IngestedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            DocumentChunk.class, "document-chunk",
            IngestedFile.class, "ingested-file",
            EnrichedQuotation.class, "enriched-quotation",
            EnrichedDocument.class, "enriched-document",
            DeadLetter.class, "dead-letter");

    static Stream<Class<?>> types() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesTheExample(Class<?> type) {
        assertThat(read(type, example -> {})).isInstanceOf(type);
    }

    /** Property by property, whatever the schemas ask for. */
    @ParameterizedTest
    @MethodSource("types")
    void refusesWhateverTheSchemaForbids(Class<?> type) {
        List<String> broken = new ArrayList<>();
        breakRules("", json("/schemas/" + EXAMPLES.get(type) + ".schema.json"), broken, type);
        assertThat(broken).hasSizeGreaterThan(5);
    }

    private static void breakRules(String at, JsonNode schema, List<String> broken, Class<?> type) {
        JsonNode rules =
                schema.has("$ref") ? json("/schemas/" + schema.path("$ref").textValue()) : schema;
        rules.path("required").forEach(name -> {
            refused(type, at, name.textValue() + " is missing", node -> node.remove(name.textValue()));
            refused(type, at, name.textValue() + " is null", node -> node.putNull(name.textValue()));
            broken.add(at + "/" + name.textValue());
        });
        rules.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode rule = property.getValue();
            if (rule.has("pattern") || rule.has("enum") || rule.has("format")) {
                refused(type, at, name + " is of another form", node -> node.put(name, "x y"));
            }
            if (rule.has("minimum")) {
                refused(
                        type,
                        at,
                        name + " is too small",
                        node -> node.put(name, rule.path("minimum").asInt() - 1));
            }
            if (rule.has("maximum")) {
                refused(
                        type,
                        at,
                        name + " is too large",
                        node -> node.put(name, rule.path("maximum").asInt() + 1));
            }
            if (example(type).at(at + "/" + name).isObject()) {
                breakRules(at + "/" + name, rule, broken, type);
            }
        });
    }

    private static void refused(Class<?> type, String at, String what, Consumer<ObjectNode> change) {
        assertThatThrownBy(() -> read(type, example -> change.accept((ObjectNode) example.at(at))))
                .as("%s: %s%s", type.getSimpleName(), at, what)
                .isInstanceOf(MalformedRecordException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en\u0001", "\"><b>", "", "english language", "e"})
    void aLanguageIsATag(String language) {
        refused(EnrichedQuotation.class, "", "language", node -> node.put("language", language));
        refused(EnrichedDocument.class, "", "language", node -> node.put("language", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "pt-BR", "zh-Hant-TW"})
    void aLanguageMayNameItsRegion(String language) {
        assertThat(read(EnrichedDocument.class, node -> node.put("language", language)))
                .isInstanceOf(EnrichedDocument.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-01-01T00:00:00Z", "-5000-01-01T00:00:00Z", "yesterday", "2026-13-01T00:00:00Z"})
    void aMomentIsOfTheCalendar(String moment) {
        refused(DocumentChunk.class, "/source", "receivedAt", node -> node.put("receivedAt", moment));
        refused(IngestedFile.class, "", "settledAt", node -> node.put("settledAt", moment));
        refused(DeadLetter.class, "", "failedAt", node -> node.put("failedAt", moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+9999999-01-01", "0000-01-01", "2026-02-30", "spring", "2026-01-01T\u0001"})
    void aDateIsOfTheCalendar(String date) {
        refused(EnrichedQuotation.class, "/source", "date", node -> node.put("date", date));
    }

    @Test
    void aTextFitsIntoItsChunks() {
        refused(EnrichedDocument.class, "", "endless", node -> node.put("textLength", Integer.MAX_VALUE));
        refused(DocumentChunk.class, "", "endless", node -> node.put("textLength", Integer.MAX_VALUE));
        refused(
                DocumentChunk.class,
                "",
                "one character a chunk",
                node -> node.put("textLength", 20_000_000)
                        .put("start", 19_999_999)
                        .put("count", 20_000_000)
                        .put("index", 19_999_999));
        refused(DocumentChunk.class, "", "more chunks than characters", node -> node.put("count", 50_000));
        refused(DocumentChunk.class, "", "no int", node -> node.put("count", 1L << 33));
    }

    @Test
    void whatCannotBeStoredIsRefusedWhereverItStands() {
        refused(EnrichedQuotation.class, "/speaker", "name", node -> node.put("name", "Ada \u0000 Moss"));
        refused(EnrichedQuotation.class, "", "text", node -> node.put("text", "half HALF of a smile"));
        refused(IngestedFile.class, "", "path", node -> node.put("path", "a\u0000b.txt"));
        refused(IngestedFile.class, "", "path", node -> node.put("path", "p".repeat(RecordBounds.PATH + 1)));
        refused(EnrichedQuotation.class, "", "id", node -> node.put("id", "a\u001bb"));
        refused(EnrichedQuotation.class, "/analysis", "analyser", node -> node.put("analyser", "a".repeat(300)));
    }

    @Test
    void saysOfWhichDocumentAndFileItSpeaks() {
        MalformedRecordException refused = catchThrowableOfType(
                MalformedRecordException.class, () -> read(DocumentChunk.class, node -> node.put("text", 5)));
        assertThat(refused.documentId())
                .isEqualTo(example(DocumentChunk.class).path("documentId").textValue());
        assertThat(refused.path())
                .isEqualTo(example(DocumentChunk.class).at("/source/path").textValue());
        assertThat(refused).hasMessageContaining("text").hasMessageContaining("integer found, string expected");
    }

    @Test
    void saysNothingOfAnIdThatIsNone() {
        MalformedRecordException refused = catchThrowableOfType(
                MalformedRecordException.class,
                () -> read(DocumentChunk.class, node -> node.put("documentId", "D".repeat(300_000))));
        assertThat(refused.documentId()).isNull();
        assertThat(refused.getMessage()).hasSizeLessThanOrEqualTo(RecordBounds.DETAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "5", "\"a\"", "{\"a\":NaN}", "\u0000"})
    void whatIsNoRecordIsRefused(String value) {
        assertThatThrownBy(() -> RecordReader.read(value.getBytes(UTF_8), IngestedFile.class))
                .isInstanceOf(MalformedRecordException.class);
    }

    @Test
    void aRecordWithoutAValueIsRefused() {
        assertThatThrownBy(() -> RecordReader.read(null, IngestedFile.class))
                .isInstanceOf(MalformedRecordException.class);
        assertThatThrownBy(() -> RecordReader.read("[".repeat(200_000).getBytes(UTF_8), IngestedFile.class))
                .isInstanceOf(MalformedRecordException.class);
    }

    private static Object read(Class<?> type, Consumer<ObjectNode> change) {
        ObjectNode record = example(type);
        change.accept(record);
        // As an escape, since no half of a character can be written in UTF-8.
        return RecordReader.read(record.toString().replace("HALF", "\\ud83d").getBytes(UTF_8), type);
    }

    private static ObjectNode example(Class<?> type) {
        return (ObjectNode) json("/examples/" + EXAMPLES.get(type) + ".json");
    }

    private static JsonNode json(String resource) {
        try (InputStream in = RecordReader.class.getResourceAsStream(resource)) {
            return Json.read(in.readAllBytes(), JsonNode.class);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
