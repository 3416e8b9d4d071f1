package io.quotewire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode api = read();

    private static JsonNode read() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void describesEveryTopicAndNoOther() {
        assertThat(api.at("/channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values())
                        .map(topic -> topic.name(""))
                        .toList());
    }

    @Test
    void everyMessageRefersToASchemaThatIsThere() {
        List<String> schemas = api.at("/components/messages").findValues("schema").stream()
                .map(schema -> schema.get("$ref").asText())
                .toList();
        assertThat(schemas)
                .containsExactlyInAnyOrderElementsOf(Contracts.ON_TOPICS.keySet().stream()
                        .map(name -> "schemas/" + name + ".schema.json")
                        .toList());
    }

    @Test
    void everyReferenceInsideResolves() {
        List<String> inside = api.findValuesAsText("$ref").stream()
                .filter(ref -> ref.startsWith("#"))
                .toList();
        assertThat(inside)
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(api.at(ref.substring(1))).isNotEmpty());
    }
}
