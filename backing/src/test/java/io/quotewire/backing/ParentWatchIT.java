package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broker and database end with the process that started them, even when that is killed. */
class ParentWatchIT {

    @TempDir
    Path folder;

    @Test
    void childrenOfAKilledProcessEnd() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Process parent = new ProcessBuilder(JavaCommand.with(List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        SharedBacking.home().toString(),
                        folder.toString())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ProcessHandle> children;
        try (BufferedReader lines = parent.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("started");
            children = parent.descendants().toList();
            assertThat(children).hasSizeGreaterThan(2);
        } finally {
            parent.destroyForcibly();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
    }

    /** Starts both and waits to be killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws Exception {
            Path home = Path.of(args[0]);
            Path folder = Path.of(args[1]);
            Broker.start(home, folder.resolve("kafka"), Ports.free());
            Database.start(home, folder.resolve("postgres"), Ports.free());
            System.out.println("started");
            Thread.currentThread().join();
        }
    }
}
