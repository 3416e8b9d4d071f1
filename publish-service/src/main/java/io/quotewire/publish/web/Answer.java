package io.quotewire.publish.web;

import io.quotewire.wire.Json;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/**
 * An answer, made whole before it begins, so that a fault in the middle of making it is told as such.
 *
 * @param body its bytes
 */
public record Answer(Buffer body) {

    /** Bytes that nobody changes any more. */
    public static Answer of(byte[] bytes) {
        return new Answer(Buffer.buffer(bytes));
    }

    /** As JSON. */
    public static Answer json(Object value) {
        return of(Json.write(value));
    }

    /** A text in UTF-8. */
    public static Answer text(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
