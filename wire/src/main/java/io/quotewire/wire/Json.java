package io.quotewire.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The records of the contracts as JSON: camelCase, moments in ISO 8601, what is unknown left out. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A newer producer may send fields that this consumer does not know yet.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    /** UTF-8 bytes of a record. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
        }
    }

    /**
     * Reads what this project wrote and kept; what arrives on a topic is read by {@link RecordReader}.
     *
     * @throws MalformedRecordException if the bytes are not a valid record of this type; the message says why
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new MalformedRecordException("empty instead of a " + type.getSimpleName(), null);
            }
            return value;
        } catch (IOException e) {
            throw new MalformedRecordException("not a " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** As {@link #read(byte[], Class)}, from a tree. */
    static <T> T read(JsonNode json, Class<T> type) {
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new MalformedRecordException("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
