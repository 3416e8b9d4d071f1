package io.quotewire.ingest;

import io.quotewire.ingest.document.SourceException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Files that could not be taken in for a reason that may pass: each is tried again after a pause that grows, and those
 * behind it go on. Said once, not for each file and try.
 */
final class Troubles {

    private static final Logger LOG = Logger.getLogger(Troubles.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_PAUSE = 32;

    private record Trouble(int tries, Instant next) {}

    private final Map<String, Trouble> paths = new HashMap<>();
    private volatile boolean stuck;
    private boolean said;

    /** Whether a file is not to be tried yet. */
    synchronized boolean waits(String path, Instant now) {
        Trouble trouble = paths.get(path);
        return trouble != null && trouble.next().isAfter(now);
    }

    /** Whether the last that was heard was trouble of this service's own, which every file would meet. */
    boolean stuck() {
        return stuck;
    }

    /**
     * A file could not be taken in.
     *
     * @return how many times so far
     */
    synchronized int met(String path, IOException trouble, Instant now) {
        int tries = paths.getOrDefault(path, new Trouble(0, now)).tries() + 1;
        Duration pause = FIRST_PAUSE.multipliedBy(Math.min(LONGEST_PAUSE, 1L << Math.min(tries - 1, LONGEST_PAUSE)));
        paths.put(path, new Trouble(tries, now.plus(pause)));
        stuck = !(trouble instanceof SourceException);
        if (!said) {
            LOG.warnf("Cannot take in %s for now, will try again: %s", path, trouble);
            said = true;
        }
        return tries;
    }

    /** A file is through, or has gone. */
    synchronized void passed(String path) {
        stuck = false;
        paths.remove(path);
        if (said && paths.isEmpty()) {
            LOG.info("All files are taken in again");
            said = false;
        }
    }
}
