package io.quotewire.enrich.budget;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Analyses each document within the same time budget, in a thread of its own: one that never looks at its checkpoint
 * cannot be stopped, only left behind.
 */
public final class BudgetedAnalyser {

    /** How far past its budget an analysis may be when it comes to its next checkpoint. */
    static final Duration GRACE = Duration.ofSeconds(5);
    /** Longer texts, in characters of Java, take turns: so memory is bounded by one of them. */
    private static final int LARGE = 1 << 20;

    /** Each analysis left behind takes a core. */
    private static final int BEARABLE = 3;

    private final Analyser analyser;
    private final Duration budget;
    private final Duration grace;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Thread> leftBehind = new CopyOnWriteArrayList<>();

    /** @param budget longest time for one document */
    public BudgetedAnalyser(Analyser analyser, Duration budget) {
        this(analyser, budget, GRACE);
    }

    BudgetedAnalyser(Analyser analyser, Duration budget, Duration grace) {
        this.analyser = analyser;
        this.budget = budget;
        this.grace = grace;
    }

    /** Name and version of the analyser. */
    public String version() {
        return analyser.version();
    }

    /** Whether so many analyses that could not be stopped still run that the process should be started again. */
    public boolean wornOut() {
        leftBehind.removeIf(thread -> !thread.isAlive());
        return leftBehind.size() >= BEARABLE;
    }

    /**
     * Longest time that {@link #analyse} takes when so many call it at a time: all others may have to take their turn
     * before.
     */
    public static Duration longest(Duration budget, int callers) {
        return budget.plus(GRACE).multipliedBy(callers);
    }

    /**
     * Analyses a document.
     *
     * @throws AnalysisFailedException if it takes too long or the analyser fails
     */
    public DocumentAnalysis analyse(String text) {
        if (text.length() < LARGE) {
            return run(text);
        }
        turn.lock();
        try {
            return run(text);
        } finally {
            turn.unlock();
        }
    }

    private DocumentAnalysis run(String text) {
        FutureTask<DocumentAnalysis> analysis = new FutureTask<>(() -> analyser.analyse(text, new Deadline(budget)));
        Thread thread = new Thread(analysis, "analysis");
        thread.setDaemon(true);
        thread.start();
        try {
            return analysis.get(budget.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            analysis.cancel(true);
            leftBehind.add(thread);
            throw overBudget("it did not look at its checkpoint and was left behind", e);
        } catch (InterruptedException e) {
            analysis.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of an analysis", e);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    private AnalysisFailedException failure(Throwable cause) {
        if (cause instanceof Deadline.PassedException) {
            return overBudget("stopped at a checkpoint", cause);
        }
        return new AnalysisFailedException(
                cause instanceof OutOfMemoryError
                        ? "The analysis needs more memory than this service has"
                        : "The analyser failed on this text",
                cause.toString(),
                cause);
    }

    private AnalysisFailedException overBudget(String detail, Throwable cause) {
        return new AnalysisFailedException("The analysis took longer than " + spoken(budget), detail, cause);
    }

    /** "30 seconds", "1 second", "0.5 seconds". */
    static String spoken(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toNanos(), 9).stripTrailingZeros();
        return seconds.toPlainString() + (seconds.compareTo(BigDecimal.ONE) == 0 ? " second" : " seconds");
    }

    /** Lets an analysis pass until its time is up. */
    private static final class Deadline implements Checkpoint {

        private final long start = System.nanoTime();
        private final Duration budget;

        Deadline(Duration budget) {
            this.budget = budget;
        }

        @Override
        public void reached() {
            if (System.nanoTime() - start > budget.toNanos()) {
                throw new PassedException();
            }
        }

        /** Stops an analysis from inside. */
        static final class PassedException extends RuntimeException {

            private static final long serialVersionUID = 1L;

            PassedException() {
                super(null, null, false, false); // neither message nor stack: it is caught right outside
            }
        }
    }
}
