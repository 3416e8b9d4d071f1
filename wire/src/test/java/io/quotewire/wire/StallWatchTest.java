package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StallWatchTest {

    @Test
    void endsAProcessThatLivesWithoutProgressAndSaysWhy() throws Exception {
        Process idle = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Idle.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = idle.inputReader()) {
            assertThat(idle.waitFor(2, TimeUnit.MINUTES)).as("ended").isTrue();
            assertThat(idle.exitValue()).isEqualTo(StallWatch.STATUS);
            assertThat(lines.readLine()).startsWith("No progress for ");
        } finally {
            idle.destroyForcibly();
        }
    }

    /** Alive, even after its main thread would like to go, but idle. */
    static final class Idle {

        private Idle() {}

        public static void main(String[] args) throws InterruptedException {
            new StallWatch(new Progress(Duration.ofMillis(100)), System.out::println);
            new CountDownLatch(1).await();
        }
    }
}
