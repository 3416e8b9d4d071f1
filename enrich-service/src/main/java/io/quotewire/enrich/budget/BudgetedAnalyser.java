package io.quotewire.enrich.budget;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import java.time.Duration;

/** Analyses each document within the same time budget. */
public final class BudgetedAnalyser {

    private final Analyser analyser;
    private final Duration budget;
    private final Runnable beat;

    /**
     * @param budget longest time for one document
     * @param beat called whenever an analysis shows that it goes on
     */
    public BudgetedAnalyser(Analyser analyser, Duration budget, Runnable beat) {
        this.analyser = analyser;
        this.budget = budget;
        this.beat = beat;
    }

    /** Name and version of the analyser. */
    public String version() {
        return analyser.version();
    }

    /**
     * Analyses a document.
     *
     * @throws AnalysisFailedException if it takes too long or the analyser fails
     */
    public DocumentAnalysis analyse(String text) {
        try {
            return analyser.analyse(text, checkpoint());
        } catch (OverBudgetException e) {
            throw new AnalysisFailedException("The analysis took longer than " + budget.toSeconds() + " seconds", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnalysisFailedException("The analysis failed", e);
        }
    }

    private Checkpoint checkpoint() {
        long start = System.nanoTime();
        return () -> {
            beat.run();
            if (System.nanoTime() - start > budget.toNanos()) {
                throw new OverBudgetException("stopped after " + budget);
            }
        };
    }
}
