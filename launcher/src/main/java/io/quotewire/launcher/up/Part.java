package io.quotewire.launcher.up;

import io.quotewire.backing.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** One of the processes that make up the pipeline: how to start it, and how to tell that it works. */
interface Part {

    /** As it appears in the log. */
    String name();

    /**
     * Starts it and waits until it is ready.
     *
     * @param log given each line it prints
     * @throws IOException if it does not start; the message says why
     */
    ChildProcess start(Consumer<String> log) throws IOException;

    /** Whether it does its work. Asked again and again; a part that cannot tell is taken to work while it lives. */
    default boolean isLive() {
        return true;
    }

    /** How long it may take to stop in order. */
    Duration stopPatience();
}
