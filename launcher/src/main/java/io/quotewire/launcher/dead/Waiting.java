package io.quotewire.launcher.dead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be taken further, and waits for who looks at it.
 *
 * @param id by which it is tried again: the number of a dead letter, or the path of a file that could not be read
 * @param path of its file below the watched folder, where it is known
 * @param documentId its document, where it is known
 * @param service which gave up on it
 * @param reason why
 * @param topic where the record stands that could not be taken further; null for a file
 * @param partition its partition
 * @param offset its offset
 * @param failedAt when
 * @param retriedAt when it was tried again, where nothing has come of that yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Waiting(
        String id,
        @Nullable String path,
        @Nullable String documentId,
        String service,
        String reason,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        String failedAt,
        @Nullable String retriedAt) {

    /** A letter, as publish-service lists it. */
    static Waiting letter(JsonNode letter) {
        return new Waiting(
                letter.path("number").asText(),
                letter.path("path").textValue(),
                letter.path("documentId").textValue(),
                letter.path("service").asText(),
                letter.path("reason").asText(),
                letter.path("topic").asText(),
                letter.path("partition").asInt(),
                letter.path("offset").asLong(),
                letter.path("failedAt").asText(),
                letter.path("retriedAt").textValue());
    }

    /** A file that ingest-service could not read. */
    static Waiting file(JsonNode file) {
        String path = file.path("path").asText();
        return new Waiting(
                path,
                path,
                file.path("documentId").textValue(),
                "ingest-service",
                file.path("reason").asText(),
                null,
                null,
                null,
                file.path("receivedAt").asText(),
                null);
    }

    boolean isFile() {
        return topic == null;
    }

    /** For people, in two lines. */
    String told(Instant now) {
        String name = isFile() ? "" : id + "  ";
        String place = isFile() ? "in failed/" : topic + ", partition " + partition + ", offset " + offset;
        String document = documentId == null ? "" : "; document " + documentId;
        String again = retriedAt == null ? "" : "; tried again " + age(retriedAt, now) + " ago";
        return name + Objects.requireNonNullElse(path, "a record") + ": " + reason + "\n    " + age(failedAt, now)
                + " ago; " + service + "; " + place + document + again;
    }

    static String age(String since, Instant now) {
        Duration age = Duration.between(Instant.parse(since), now);
        if (age.toMinutes() < 2) {
            return Math.max(0, age.toSeconds()) + " s";
        }
        return age.toHours() < 2
                ? age.toMinutes() + " min"
                : age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " days";
    }
}
