package io.quotewire.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads what arrives on a topic. Anybody may write to a topic: what passes here has every required field and keeps the
 * rules of its schema and of {@link RecordRules}, so that it can be stored and shown.
 */
public final class RecordReader {

    private RecordReader() {}

    /**
     * Reads a record.
     *
     * @param value of the record on the topic
     * @throws MalformedRecordException if it is not a valid record of this type; the exception says why, and of which
     *     document and file it speaks where that can be made out
     */
    public static <T> T read(byte @Nullable [] value, Class<T> type) {
        if (value == null) {
            throw new MalformedRecordException("a record without a value", null);
        }
        JsonNode json = Json.read(value, JsonNode.class);
        String fault = RecordRules.fault(json, type);
        if (fault != null) {
            throw about(json, "not a valid " + type.getSimpleName() + ": " + fault, null);
        }
        try {
            return Json.read(json, type);
        } catch (MalformedRecordException e) {
            throw about(json, String.valueOf(e.getMessage()), e.getCause());
        }
    }

    private static MalformedRecordException about(JsonNode json, String message, @Nullable Throwable cause) {
        JsonNode id = json.path("documentId");
        JsonNode path = json.has("path") ? json.path("path") : json.at("/source/path");
        return new MalformedRecordException(
                message,
                id.isTextual() && RecordRules.isId(id.textValue()) ? id.textValue() : null,
                path.isTextual() && RecordRules.isPath(path.textValue()) ? path.textValue() : null,
                cause);
    }
}
