package io.quotewire.analysis.candidate;

/** Finds one pattern of quotation in a sentence. */
interface Rule {

    /** Adds what it finds to the scene; what earlier rules took is taken. */
    void apply(Scene scene);
}
