package io.quotewire.launcher.up;

import io.quotewire.backing.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part whose process a test can get at, and whose liveness it can keep from being asked. */
final class ObservedPart implements Part {

    private final Part part;
    private volatile boolean probed;
    private volatile @Nullable ChildProcess latest;

    ObservedPart(Part part) {
        this.part = part;
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public ChildProcess start(Consumer<String> log) throws IOException {
        ChildProcess child = part.start(log);
        latest = child;
        return child;
    }

    @Override
    public boolean isLive() {
        return !probed || part.isLive();
    }

    @Override
    public Duration stopPatience() {
        return part.stopPatience();
    }

    /** From now on the launcher asks whether it is live; before, it takes it to be. */
    void letBeProbed(boolean yes) {
        probed = yes;
    }

    long pid() {
        return Objects.requireNonNull(latest).pid();
    }

    /** Sends a signal to the process that runs now, by its name without SIG. */
    void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("kill -" + name + " failed for " + name());
        }
    }
}
