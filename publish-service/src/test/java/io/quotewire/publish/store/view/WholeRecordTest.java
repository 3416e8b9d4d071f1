package io.quotewire.publish.store.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.Span;
import io.quotewire.contracts.TopicTag;
import io.quotewire.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeRecordTest {

    /** Something with parts of each sort. */
    public record Parcel(
            String name,
            @Nullable String note,
            int weight,
            @Nullable Span span,
            List<TopicTag> tags) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            {"name":"a","tags":[]}                                                                 | true
            {"name":"a","note":null,"span":{"start":1,"end":2},"tags":[]}                          | true
            {"name":"a","tags":[{"code":"c","name":"n","confidence":1,"evidence":""}]}             | true
            {"name":null,"tags":[]}                                                                | false
            {"name":"a"}                                                                           | false
            {"name":"a","tags":[null]}                                                             | false
            {"name":"a","tags":[{"code":null,"name":"n","confidence":1,"evidence":""}]}            | false
            """)
    void whatMayBeMissingMayAndNothingElse(String json, boolean whole) {
        assertThat(WholeRecord.is(Json.read(json.getBytes(StandardCharsets.UTF_8), Parcel.class)))
                .isEqualTo(whole);
    }
}
