package io.quotewire.analysis;

/** The one door of this module. Implementations are immutable and may be shared between threads. */
public interface Analyser {

    /**
     * Finds the quotations of a text, in the order in which they start.
     *
     * @param text a whole document, line ends made {@code \n} or not; unpaired surrogates are allowed
     * @param checkpoint called often, at the latest after some thousand words: throw from it to stop the analysis
     */
    DocumentAnalysis analyse(String text, Checkpoint checkpoint);

    /** Finds the quotations of a text without a limit. */
    default DocumentAnalysis analyse(String text) {
        return analyse(text, Checkpoint.NONE);
    }

    /** Name and version, changed with every change of what is found: {@code quotewire-0.1+lexicon}. */
    String version();
}
