package io.quotewire.launcher.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Drops small documents into the inbox, one after the other, each with three quotations of its own. */
final class DocumentFlow implements AutoCloseable {

    /** Quotations of each document. */
    static final int QUOTATIONS = 3;

    private static final String DOCUMENT = """
            Case %1$d came before the council on Monday.

            “Case %1$d has waited for long enough,” said Anna Berg, who chairs it.

            “We will settle case %1$d before the summer,” Paul Winter said.

            “Nobody should wait for case %1$d again,” said Maria Lund.
            """;

    private final Path inbox;
    private final int documents;
    private final Duration interval;
    private final IntPredicate allowed;
    private final AtomicInteger dropped = new AtomicInteger();
    private final Thread thread = new Thread(this::flow, "document-flow");

    DocumentFlow(Path inbox, int documents, Duration interval) {
        this(inbox, documents, interval, number -> true);
    }

    /** @param allowed whether a document of this number may follow now, or has to wait */
    DocumentFlow(Path inbox, int documents, Duration interval, IntPredicate allowed) {
        this.inbox = inbox;
        this.documents = documents;
        this.interval = interval;
        this.allowed = allowed;
        thread.start();
    }

    private void flow() {
        try {
            while (dropped.get() < documents) {
                if (allowed.test(dropped.get())) {
                    drop(dropped.get());
                    dropped.incrementAndGet();
                }
                Thread.sleep(interval.toMillis());
            }
        } catch (InterruptedException e) {
            // the test has ended
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drop(int number) throws IOException {
        Path part = Files.writeString(inbox.resolve(name(number) + ".part"), DOCUMENT.formatted(number));
        Files.move(part, inbox.resolve(name(number)), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(int number) {
        return "case-" + number + ".txt";
    }

    /** Name of the file that was dropped last; when all have been, always the last of all. */
    String latest() {
        return name(Math.max(0, dropped.get() - 1));
    }

    int dropped() {
        return dropped.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
