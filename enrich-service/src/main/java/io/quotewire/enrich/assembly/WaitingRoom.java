package io.quotewire.enrich.assembly;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory all half-received documents of this process take, of every partition together. */
public final class WaitingRoom {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    /** @param most bytes */
    public WaitingRoom(long most) {
        this.most = most;
    }

    /** A quarter of the heap: the rest is for joining and analysing what is whole. */
    public static WaitingRoom quarterOfHeap() {
        return new WaitingRoom(Runtime.getRuntime().maxMemory() / 4);
    }

    void take(long bytes) {
        held.addAndGet(bytes);
    }

    void free(long bytes) {
        held.addAndGet(-bytes);
    }

    boolean overfull() {
        return held.get() > most;
    }
}
