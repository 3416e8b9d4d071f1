package io.quotewire.backing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A process that ends with the one that started it.
 *
 * <p>This process holds the child's standard input open; the child watches for its end (see {@link ParentWatch}), which
 * comes even when this process is killed. The terminal's Ctrl-C and hang-up do not reach the child: it is stopped by
 * its parent, in the parent's order.
 */
public final class ChildProcess {

    private static final int LINES_KEPT = 10;

    private final String name;
    private final Process process;
    private final String readyWords;
    private final Consumer<String> log;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();

    private ChildProcess(String name, Process process, String readyWords, Consumer<String> log) {
        this.name = name;
        this.process = process;
        this.readyWords = readyWords;
        this.log = log;
    }

    /**
     * Starts a process. Its standard error goes where its standard output goes.
     *
     * @param name what to call it in messages
     * @param command program and arguments
     * @param environment added to this process's own, without what that says of Kafka and of topics: people who work
     *     with another Kafka have its address and their prefix there, and Kafka's clients and the services would take
     *     them
     * @param readyWords words of the line that the child prints when it is ready
     * @param log given each line the child prints, by one thread
     * @throws IOException if the program cannot be started
     */
    public static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, String readyWords, Consumer<String> log)
            throws IOException {
        // An ignored signal stays ignored in the program that follows, a JVM included.
        List<String> shielded = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", name));
        shielded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shielded).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(variable -> variable.startsWith("KAFKA_") || variable.equals("QUOTEWIRE_TOPICS_PREFIX"));
        builder.environment().putAll(environment);
        ChildProcess child = new ChildProcess(name, builder.start(), readyWords, log);
        Thread reader = new Thread(child::readLines, name + "-log");
        reader.setDaemon(true);
        reader.start();
        return child;
    }

    private void readLines() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                log.accept(line);
                if (line.contains(readyWords)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            remember("its output cannot be read: " + e.getMessage());
        }
        ready.complete(false);
    }

    private synchronized void remember(String line) {
        if (lastLines.size() == LINES_KEPT) {
            lastLines.removeFirst();
        }
        lastLines.addLast(line);
    }

    private synchronized String lastWords() {
        return String.join(System.lineSeparator(), lastLines);
    }

    /**
     * Waits until the child has said that it is ready; a child that does not say so in time is killed.
     *
     * @throws IOException if it ended or stayed silent; the message has its last lines
     */
    public void awaitReady(Duration patience) throws IOException {
        try {
            if (ready.get(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (TimeoutException e) {
            remember("not ready after " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        throw new IOException(name + " did not start. Its last words:" + System.lineSeparator() + lastWords());
    }

    /** Done when the child has ended, with its exit code. */
    public CompletableFuture<Integer> ended() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Whether the child has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The operating system's number of the child. */
    public long pid() {
        return process.pid();
    }

    /**
     * Asks the child to end (SIGTERM) and waits; kills it when it takes longer than {@code patience}.
     *
     * @return whether it ended by itself
     */
    public boolean stop(Duration patience) {
        process.destroy();
        boolean ended = waitFor(patience);
        if (!ended) {
            kill();
        }
        return ended;
    }

    /** Ends the child and its own children at once (SIGKILL), and returns when they have ended. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(killed -> killed.onExit().join());
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
