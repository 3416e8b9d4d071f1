package io.quotewire.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The files that describe the records, and the records they describe. */
final class Contracts {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    /** What travels on a topic, by the name of its files. */
    static final Map<String, Class<? extends Record>> ON_TOPICS = Map.of(
            "document-chunk", DocumentChunk.class,
            "ingested-file", IngestedFile.class,
            "enriched-quotation", EnrichedQuotation.class,
            "enriched-document", EnrichedDocument.class,
            "dead-letter", DeadLetter.class,
            "analysis-request", AnalysisRequest.class);

    /** What stands inside these. */
    static final Map<String, Class<? extends Record>> INSIDE =
            Map.of("span", Span.class, "source", Source.class, "analysis", Analysis.class);

    private Contracts() {}

    static JsonNode example(String name) {
        return json("/examples/" + name + ".json");
    }

    static JsonNode schema(String name) {
        return json("/schemas/" + name + ".schema.json");
    }

    static JsonNode frozen(String name) {
        return json("/frozen/v1/" + name + ".schema.json");
    }

    private static JsonNode json(String resource) {
        try (InputStream in = Contracts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + resource);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
