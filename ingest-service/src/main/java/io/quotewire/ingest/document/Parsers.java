package io.quotewire.ingest.document;

import io.quotewire.ingest.document.parser.Answer;
import io.quotewire.ingest.document.parser.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Several parser processes, so that a document that takes long holds up only itself. */
public final class Parsers implements AutoCloseable {

    private static final long STEP_MILLIS = 100;

    private final List<ParserProcess> all = new ArrayList<>();
    private final BlockingQueue<ParserProcess> free;

    /**
     * Starts them; they become ready meanwhile.
     *
     * @param number how many
     * @param folder where they may keep what they need
     * @param limit how long one may take for a document
     * @param heap of each, as for {@code -Xmx}
     */
    public Parsers(int number, Path folder, Duration limit, String heap) throws IOException {
        for (int i = 1; i <= number; i++) {
            all.add(new ParserProcess(folder, folder.resolve("parser-" + i + ".log"), limit, heap));
        }
        free = new ArrayBlockingQueue<>(number, true, all);
    }

    /** Asks the one that has been free for longest; see {@link ParserProcess#ask}. */
    Answer ask(Question question, Consumer<Answer> before, Budget budget, Runnable meanwhile)
            throws IOException, UnreadableException, InterruptedException {
        ParserProcess parser = free.poll(STEP_MILLIS, TimeUnit.MILLISECONDS);
        while (parser == null) {
            meanwhile.run();
            parser = free.poll(STEP_MILLIS, TimeUnit.MILLISECONDS);
        }
        try {
            return parser.ask(question, before, budget, meanwhile);
        } finally {
            free.add(parser);
        }
    }

    @Override
    public void close() {
        all.forEach(ParserProcess::close);
    }
}
