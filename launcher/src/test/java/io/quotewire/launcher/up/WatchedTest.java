package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.ChildProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a shell in the part's place. */
class WatchedTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(output, true, StandardCharsets.UTF_8));
    private final Shell shell = new Shell();
    private @Nullable Watched watched;

    @AfterEach
    void stop() {
        if (watched != null) {
            watched.stop();
        }
    }

    @Test
    void startsAgainWhatHasEndedAndSaysSo() throws IOException {
        watched = Watched.start(shell, console);
        shell.started.get(0).kill();
        await().atMost(Duration.ofSeconds(60)).until(() -> shell.started.size() == 2);
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("quotewire       | shell ended with exit code 137")
                .contains("quotewire       | shell is started again in 1 s");
    }

    @Test
    void killsAndStartsAgainWhatNoLongerWorks() throws IOException {
        watched = Watched.start(shell, console);
        shell.live = false;
        await().atMost(Duration.ofSeconds(60)).until(() -> shell.started.size() == 2);
        assertThat(shell.started.get(0).isAlive()).isFalse();
        assertThat(shell.started.get(1).isAlive()).isTrue();
    }

    @Test
    void whatDoesNotStartIsTriedAgain() throws IOException {
        shell.failing = 2;
        watched = Watched.start(shell, console);
        assertThat(shell.started).singleElement().matches(ChildProcess::isAlive);
        assertThat(output.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "shell: no luck", "shell is started again in 1 s", "shell is started again in 2 s");
    }

    @Test
    void whatStillDoesNotStartTheThirdTimeIsGivenUp() {
        shell.failing = 3;
        assertThatThrownBy(() -> Watched.start(shell, console)).hasMessage("no luck");
    }

    @Test
    void whatIsStoppedStaysStopped() throws Exception {
        watched = Watched.start(shell, console);
        watched.stop();
        assertThat(shell.started).singleElement().matches(child -> !child.isAlive());
        assertThat(output.toString(StandardCharsets.UTF_8)).doesNotContain("again");
    }

    private static final class Shell implements Part {

        private final List<ChildProcess> started = new CopyOnWriteArrayList<>();
        private volatile boolean live = true;
        private int failing;

        @Override
        public String name() {
            return "shell";
        }

        @Override
        public ChildProcess start(Consumer<String> log) throws IOException {
            if (failing-- > 0) {
                throw new IOException("no luck");
            }
            ChildProcess child =
                    ChildProcess.start("shell", List.of("sh", "-c", "echo up; exec sleep 1000"), Map.of(), "up", log);
            child.awaitReady(Duration.ofSeconds(30));
            live = true;
            started.add(child);
            return child;
        }

        @Override
        public boolean isLive() {
            return live;
        }

        @Override
        public Duration stopPatience() {
            return Duration.ofSeconds(5);
        }
    }
}
