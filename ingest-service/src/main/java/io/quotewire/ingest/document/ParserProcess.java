package io.quotewire.ingest.document;

import io.quotewire.ingest.document.parser.Answer;
import io.quotewire.ingest.document.parser.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The parser in a process of its own: one that hangs is killed, one that dies takes only its document with it. It is
 * kept running from document to document, and started again at once after it has died.
 */
final class ParserProcess implements AutoCloseable {

    private static final long STEP_MILLIS = 100;
    private static final Duration START = Duration.ofSeconds(60);

    private final List<String> command;
    private final Path folder;
    private final Path log;
    private final Duration limit;
    private final String heap;
    private final ExecutorService waiter = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "parser-answers");
        thread.setDaemon(true);
        return thread;
    });

    private ParserConnection parser;

    /**
     * Starts it; it becomes ready meanwhile.
     *
     * @param folder where it may keep what it needs
     * @param log what it says besides its answers
     * @param limit how long it may take for a document
     * @param heap its heap as for {@code -Xmx}
     */
    ParserProcess(Path folder, Path log, Duration limit, String heap) throws IOException {
        this.command = ParserCommand.of(folder, heap);
        this.folder = folder;
        this.log = log;
        this.limit = limit;
        this.heap = heap;
        Files.createDirectories(folder);
        this.parser = ParserConnection.launch(command, log);
    }

    /**
     * Asks and waits for the last answer.
     *
     * @param before takes those before it
     * @param budget limits the time for all of them
     * @param meanwhile called again and again while waiting
     * @throws UnreadableException if the document took too long, or the process died of it
     * @throws IOException if no parser can be started
     */
    Answer ask(Question question, Consumer<Answer> before, Budget budget, Runnable meanwhile)
            throws IOException, UnreadableException, InterruptedException {
        makeReady(meanwhile);
        try {
            Answer answer = await(() -> parser.ask(question), patience(budget), meanwhile);
            while (answer.goesOn()) {
                before.accept(answer);
                answer = await(parser::next, patience(budget), meanwhile);
            }
            return answer;
        } catch (TimeoutException e) {
            restart();
            String spent = budget.spent();
            throw new UnreadableException(
                    spent == null ? "took longer than " + limit.toSeconds() + " s to read" : spent);
        } catch (ExecutionException e) {
            String reason = parser.diedOfMemory()
                    ? "needs more memory to be read than the parser may have: " + heap
                    : "cannot be read: the parser broke down over it";
            restart();
            throw new UnreadableException(reason);
        }
    }

    private Duration patience(Budget budget) {
        Duration left = budget.time();
        return left.compareTo(limit) < 0 ? left : limit;
    }

    private void makeReady(Runnable meanwhile) throws IOException, InterruptedException {
        if (!parser.isAlive()) {
            restart(); // it died while idle, which is no document's fault
        }
        try {
            await(parser::awaitReady, START, meanwhile);
        } catch (TimeoutException | ExecutionException e) {
            parser.kill();
            throw new IOException("the parser's process does not start: " + Files.readString(log), e);
        }
    }

    private void restart() throws IOException {
        parser.kill();
        Files.createDirectories(folder);
        parser = ParserConnection.launch(command, log);
    }

    private <T> T await(Callable<T> task, Duration patience, Runnable meanwhile)
            throws ExecutionException, TimeoutException, InterruptedException {
        Future<T> future = waiter.submit(task);
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return future.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                beat(meanwhile);
            } catch (InterruptedException e) {
                parser.kill();
                throw e;
            }
        }
    }

    /** What goes wrong meanwhile ends the waiting: a late answer would be taken for the next question's. */
    private void beat(Runnable meanwhile) {
        try {
            meanwhile.run();
        } catch (RuntimeException e) {
            parser.kill();
            throw e;
        }
    }

    @Override
    public void close() {
        parser.kill();
        waiter.shutdown();
    }
}
