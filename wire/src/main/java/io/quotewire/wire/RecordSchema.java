package io.quotewire.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the contracts, as rules that a record keeps or breaks. */
final class RecordSchema {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .failFast(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    private static final Map<Class<?>, Schema> OF_TYPES = new ConcurrentHashMap<>();

    private RecordSchema() {}

    /** Which rule the record breaks first; null if it is valid. */
    static @Nullable String fault(JsonNode json, Class<?> type) {
        List<Error> errors =
                OF_TYPES.computeIfAbsent(type, RecordSchema::schema).validate(json);
        return errors.isEmpty() ? null : errors.get(0).toString();
    }

    private static Schema schema(Class<?> type) {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:schemas/" + name + ".schema.json"));
    }
}
