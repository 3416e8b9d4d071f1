package io.quotewire.wire;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Tells once that Kafka is waited for, though it is found out at every try. */
public final class WaitingForKafka {

    private final Consumer<String> log;
    private final AtomicBoolean told = new AtomicBoolean();

    /** @param log given a sentence when the waiting begins */
    public WaitingForKafka(Consumer<String> log) {
        this.log = log;
    }

    /** It has to be waited. */
    public void because(String reason) {
        if (told.compareAndSet(false, true)) {
            log.accept("Waiting for Kafka: " + reason);
        }
    }

    /** It need not be waited any longer; says whether that had been told. */
    public boolean over() {
        return told.compareAndSet(true, false);
    }
}
