package io.quotewire.launcher.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the parts: broker and database first, then the services; stops them the other way round. */
final class Pipeline {

    private final Parts parts;
    private final Console console;
    private final Map<Part, Watched> running = new ConcurrentHashMap<>();

    Pipeline(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    /**
     * Starts all and waits until all are ready.
     *
     * @throws IOException if one cannot be started; the message says which and why
     */
    void start() throws IOException {
        sideBySide(List.of(parts.broker(), parts.database()), this::startPart);
        sideBySide(parts.services(), this::startPart);
        sideBySide(parts.services(), service -> service.awaitReady(console::say));
    }

    private void startPart(Part part) throws IOException {
        running.put(part, Watched.start(part, console));
    }

    /** Stops what runs, in order, each with the patience it asks for. */
    void stop() throws IOException {
        sideBySide(parts.services(), this::stopPart);
        stopPart(parts.broker());
        stopPart(parts.database());
    }

    private void stopPart(Part part) {
        Watched watched = running.remove(part);
        if (watched != null) {
            watched.stop();
        }
    }

    private interface Step<T> {
        void on(T part) throws IOException;
    }

    /** Takes a step with each part, all at once, and waits for the last. */
    private static <T> void sideBySide(Collection<T> parts, Step<T> step) throws IOException {
        CompletableFuture<?>[] steps = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> take(step, part), task -> new Thread(task).start()))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(steps).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private static <T> void take(Step<T> step, T part) {
        try {
            step.on(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
