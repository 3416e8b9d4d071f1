package io.quotewire.analysis;

/** Called from inside a long analysis: whoever called learns that it goes on, and can stop it by throwing. */
@FunctionalInterface
public interface Checkpoint {

    /** Lets everything pass. */
    Checkpoint NONE = () -> {};

    /** @throws RuntimeException to stop the analysis; it passes through {@link Analyser#analyse} unchanged */
    void reached();
}
