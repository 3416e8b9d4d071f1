package io.quotewire.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example files are what the schemas describe and what the records write. */
class ExampleTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> names() {
        return Contracts.ON_TOPICS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isValidBySchema(String name) {
        assertThat(errors(name, Contracts.example(name).toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSchemaNoticesWhatIsMissing(String name) {
        assertThat(errors(name, "{}")).contains("required");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWhatTheRecordWrites(String name) throws Exception {
        Record read = Contracts.JSON.treeToValue(Contracts.example(name), Contracts.ON_TOPICS.get(name));
        assertThat(Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(read)))
                .isEqualTo(Contracts.example(name));
    }

    private static String errors(String name, String json) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of("classpath:schemas/" + name + ".schema.json"));
        return String.join(
                "\n",
                schema.validate(json, InputFormat.JSON).stream()
                        .map(Object::toString)
                        .toList());
    }
}
