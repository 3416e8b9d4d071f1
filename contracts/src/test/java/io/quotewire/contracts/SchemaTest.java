package io.quotewire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas and records say the same, and schemas only ever gain optional fields. */
class SchemaTest {

    static Stream<Arguments> schemas() {
        Map<String, Class<? extends Record>> all = new HashMap<>(Contracts.ON_TOPICS);
        all.putAll(Contracts.INSIDE);
        return all.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hasTheFieldsOfTheRecord(String name, Class<? extends Record> type) {
        agree(Contracts.schema(name), type);
    }

    /** Types that have a schema file of their own are compared there; others are described inside. */
    private static void agree(JsonNode schema, Class<?> type) {
        assertThat(fields(schema)).isEqualTo(components(type, component -> true));
        assertThat(required(schema))
                .isEqualTo(components(
                        type, component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode inner = schema.at("/properties/" + component.getName());
            if (component.getType().isRecord() && inner.has("properties")) {
                agree(inner, component.getType());
            }
            if (component.getType() == List.class && inner.at("/items").has("properties")) {
                agree(inner.at("/items"), elements(component));
            }
        }
    }

    private static Class<?> elements(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static Set<String> components(Class<?> type, Predicate<RecordComponent> which) {
        return Arrays.stream(type.getRecordComponents())
                .filter(which)
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hasOnlyGainedOptionalFields(String name, Class<? extends Record> type) {
        onlyGained(name, Contracts.frozen(name), Contracts.schema(name));
    }

    private static void onlyGained(String where, JsonNode before, JsonNode now) {
        assertThat(required(now)).as(where + ": required").isEqualTo(required(before));
        assertThat(fields(now)).as(where + ": fields").containsAll(fields(before));
        for (String field : fields(before)) {
            JsonNode was = before.at("/properties/" + field);
            JsonNode is = now.at("/properties/" + field);
            for (String keyword : List.of("type", "enum", "format", "pattern", "minimum", "maximum", "$ref")) {
                assertThat(is.get(keyword))
                        .as(where + "." + field + ": " + keyword)
                        .isEqualTo(was.get(keyword));
            }
            onlyGained(where + "." + field, was, is);
            onlyGained(where + "." + field + "[]", was.path("items"), is.path("items"));
        }
    }

    private static Set<String> fields(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
