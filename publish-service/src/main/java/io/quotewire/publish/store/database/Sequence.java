package io.quotewire.publish.store.database;

import org.jdbi.v3.core.Handle;

/**
 * The feed's counter, locked for one transaction. As the lock is held until the commit, numbers become visible in their
 * order: who has read up to one never misses a smaller one later.
 */
public final class Sequence {

    /** PostgreSQL's channel on which the latest number is told at commit. */
    public static final String CHANNEL = "feed";

    private final Handle handle;
    private final long locked;
    private boolean gathering;
    private long last;

    private Sequence(Handle handle, long last, boolean gathering) {
        this.handle = handle;
        this.locked = last;
        this.last = last;
        this.gathering = gathering;
    }

    static Sequence lock(Handle handle) {
        return handle.createQuery("SELECT seq, gathering FROM feed FOR UPDATE")
                .map((rows, context) -> new Sequence(handle, rows.getLong("seq"), rows.getBoolean("gathering")))
                .one();
    }

    /** Whether the topics are being read for the first time, so that what is complete waits for what is older. */
    public boolean isGathering() {
        return gathering;
    }

    /** From now on, what is complete is shown at once. */
    public void endGathering() {
        gathering = false;
        handle.execute("UPDATE feed SET gathering = false");
    }

    /** The first of so many numbers that follow each other. */
    public long take(int many) {
        long first = last + 1;
        last += many;
        return first;
    }

    /** Keeps the numbers given out, and tells who listens. */
    void save() {
        if (last != locked) {
            handle.createUpdate("UPDATE feed SET seq = :last, changed_at = clock_timestamp()")
                    .bind("last", last)
                    .execute();
            handle.createQuery("SELECT true FROM pg_notify(:channel, :last)")
                    .bind("channel", CHANNEL)
                    .bind("last", String.valueOf(last))
                    .mapTo(boolean.class)
                    .one();
        }
    }
}
