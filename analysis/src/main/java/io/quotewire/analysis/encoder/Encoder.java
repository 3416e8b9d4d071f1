package io.quotewire.analysis.encoder;

/** Turns a text into a vector; one vector serves all heads. Immutable, may be shared between threads. */
public interface Encoder {

    /**
     * The same text gives the same vector whatever came before, on one thread or many: one text at a time.
     *
     * @return of length {@link #size()}; all zero where the text holds no word piece
     */
    float[] encode(String text);

    /** How many numbers a vector has. */
    int size();

    /** Names the model and its form; heads are found by it: {@code e5-small-v2-q}. */
    String name();
}
