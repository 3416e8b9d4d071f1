package io.quotewire.backing;

import java.io.IOException;
import java.time.Duration;

/**
 * Ends this JVM when its parent has ended. The parent holds this JVM's standard input; it ends when the parent does,
 * also when the parent was killed.
 *
 * <p>As a Java agent ({@code -javaagent:backing.jar}) it does so for programs that know nothing of it.
 */
public final class ParentWatch {

    /** How long an orderly end may take before it becomes an abrupt one. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private ParentWatch() {}

    /** Where the JVM enters an agent. */
    public static void premain(String arguments) {
        start();
    }

    /** Starts to watch, and returns at once. */
    public static void start() {
        daemon("parent-watch", () -> {
            awaitEndOfInput();
            daemon("parent-watch-patience", ParentWatch::haltLater);
            System.exit(0);
        });
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // what the parent may say means nothing
            }
        } catch (IOException e) {
            // a broken pipe says the same as its end
        }
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            // nobody interrupts it; if so, the sooner
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
