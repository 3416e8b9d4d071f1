package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the description of the addresses says is what they do. */
class OpenApiIT {

    private static final String STREAM = "/api/stream";

    private final SharedService service = SharedService.get();
    private JsonNode api;
    private SchemaRegistry schemas;

    @BeforeEach
    void readDescription() throws Exception {
        HttpResponse<String> yaml = service.get("/openapi");
        assertThat(yaml.statusCode()).isEqualTo(200);
        assertThat(yaml.body()).contains("openapi: 3.1");
        String json = service.get("/openapi?format=json").body();
        api = service.json("/openapi?format=json");
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of("https://quotewire.io/openapi.json", json)));
        service.publish(Samples.document("The train leaves.", "No train today.").dated("2026-11-20"));
    }

    private List<String> errors(String schema, String json) {
        Schema found =
                schemas.getSchema(SchemaLocation.of("https://quotewire.io/openapi.json#/components/schemas/" + schema));
        return found.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** All answers that are described with a schema. */
    @Test
    void answersAreAsDescribed() throws Exception {
        List<String> checked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : read()) {
            JsonNode content =
                    path.getValue().path("get").path("responses").path("200").path("content");
            String type = content.fieldNames().next();
            String schema = content.path(type).path("schema").path("$ref").asText();
            if (!path.getKey().equals(STREAM)) {
                HttpResponse<String> answer = service.get(path.getKey());
                assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith(type);
                if (!schema.isEmpty()) {
                    assertThat(errors(name(schema), answer.body()))
                            .as(path.getKey())
                            .isEmpty();
                    checked.add(path.getKey());
                }
            }
        }
        assertThat(checked).contains("/api/quotations", "/api/documents", "/api/files", "/feed.json");
        assertThat(errors(
                        "QuotationsPage", service.get("/api/quotations?q=train").body()))
                .isEmpty();
        assertThat(errors("Problem", service.get("/api/quotations?limit=0").body()))
                .isEmpty();
        assertThat(errors("Quotation", "{}")).isNotEmpty();
    }

    @Test
    void examplesAreAsDescribed() throws Exception {
        JsonNode example = api.at("/paths/~1api~1quotations/get/responses/200/content/application~1json/example");
        assertThat(errors("QuotationsPage", example.toString())).isEmpty();
        for (JsonNode response : api.path("components").path("responses")) {
            JsonNode problem = response.path("content").path("application/problem+json");
            assertThat(errors("Problem", problem.path("example").toString())).isEmpty();
        }
    }

    /** The examples are taken, and what is not described is not. */
    @Test
    void parametersAreAsDescribed() throws Exception {
        for (Map.Entry<String, JsonNode> path : read()) {
            for (JsonNode reference : path.getValue().path("get").path("parameters")) {
                JsonNode parameter = reference.has("$ref")
                        ? api.at(reference.path("$ref").asText().substring(1))
                        : reference;
                if (parameter.path("in").asText().equals("query")
                        && !path.getKey().equals(STREAM)) {
                    String example = parameter.has("example")
                            ? parameter.path("example").asText()
                            : parameter
                                    .path("examples")
                                    .path("more")
                                    .path("value")
                                    .asText();
                    String query = "?" + parameter.path("name").asText() + "="
                            + URLEncoder.encode(example, StandardCharsets.UTF_8);
                    assertThat(service.get(path.getKey() + query).statusCode())
                            .as(path.getKey() + query)
                            .isEqualTo(200);
                }
            }
            assertThat(service.get(path.getKey() + "?unheard=of").statusCode())
                    .as(path.getKey())
                    .isEqualTo(400);
        }
    }

    /** What can be read; what changes something needs a token. */
    private List<Map.Entry<String, JsonNode>> read() {
        return api.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .toList();
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
