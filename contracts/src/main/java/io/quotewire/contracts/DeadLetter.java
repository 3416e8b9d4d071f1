package io.quotewire.contracts;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document or record that a service could not take further, with the reason.
 *
 * @param service which service gave up on it
 * @param reason why, in a sentence for people
 * @param documentId the document, where it is known
 * @param path path of its file below the watched folder, where it is known
 * @param topic topic of the record that could not be taken further
 * @param partition its partition
 * @param offset its offset
 * @param detail technical detail for whoever mends it
 * @param failedAt when
 */
public record DeadLetter(
        String service,
        String reason,
        @Nullable String documentId,
        @Nullable String path,
        String topic,
        int partition,
        long offset,
        @Nullable String detail,
        Instant failedAt) {

    public DeadLetter {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(failedAt, "failedAt");
    }
}
