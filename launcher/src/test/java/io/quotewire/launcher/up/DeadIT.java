package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.JavaCommand;
import io.quotewire.launcher.Quotewire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed for want of time, and what could not be read, from the list to another try, on the command line. */
class DeadIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    @Test
    void aDocumentThatHadTooLittleTimeIsShownAfterAnotherTry() throws Exception {
        try (Launched hasty =
                Launched.up(data, Map.of("QUOTEWIRE_ENRICH_BUDGET", "0.001s")).awaitReady()) {
            hasty.drop("ferry.txt", "“The ferry sails at noon,” said Ada Moss, the captain.");
            hasty.drop("torn.pdf", "%PDF-1.7 torn");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(dead(hasty))
                            .contains("ferry.txt: The analysis took longer than 0.001 seconds")
                            .contains("document-chunks, partition ")
                            .contains("torn.pdf: "));
            assertThat(dead(hasty, "--retry", "nothing.txt")).contains("nothing by this ID waits");
        }
        try (Launched patient = Launched.up(data).awaitReady()) {
            assertThat(dead(patient, "--json")).contains("\"path\":\"ferry.txt\"", "\"topic\":\"document-chunks\"");
            assertThat(dead(patient, "--retry"))
                    .contains("torn.pdf: tried again")
                    .contains(": tried again");
            await().atMost(PATIENCE).until(() -> patient.get("/feed.json").contains("The ferry sails at noon"));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(dead(patient)).contains("torn.pdf: ").doesNotContain("ferry.txt"));
            assertThat(Files.exists(data.resolve("done/ferry.txt"))).isTrue();
        }
    }

    /** What the command prints. */
    private String dead(Launched launched, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-Dquotewire.home=" + System.getProperty("quotewire.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Quotewire.class.getName(),
                "dead",
                "--data=" + data,
                "--url=" + launched.uri("")));
        arguments.addAll(List.of(more));
        Process process = new ProcessBuilder(JavaCommand.with(arguments))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
