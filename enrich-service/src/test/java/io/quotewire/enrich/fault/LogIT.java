package io.quotewire.enrich.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.TopicClient;
import io.quotewire.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's log, as its settings make it. */
class LogIT {

    private static final String KAFKA = SharedBacking.bootstrapServers();

    @TempDir
    Path folder;

    @Test
    void noTerminalObeysTheNameOfAFile() throws Exception {
        DocumentChunk chunk = Chunks.of("\u001b[2Jclears.txt", "A text.", 100).get(0);
        String torn = new String(Json.write(chunk), UTF_8).replace("\"count\":1", "\"count\":-1");
        try (TopicClient topics = new TopicClient(KAFKA, "log.");
                ServiceProcess service =
                        ServiceProcess.start(folder, KAFKA, Map.of("QUOTEWIRE_TOPICS_PREFIX", "log."))) {
            topics.send(chunk.documentId(), torn.getBytes(UTF_8));
            await().atMost(Duration.ofMinutes(3)).until(() -> log().contains("clears.txt"));
            assertThat(log())
                    .contains("\\u001B[2Jclears.txt: What arrived is not a valid piece of a document")
                    .doesNotContain("\u001b[2J");
            assertThat(service.alive()).isTrue();
        }
    }

    private String log() throws Exception {
        return Files.readString(folder.resolve("log.txt"));
    }
}
