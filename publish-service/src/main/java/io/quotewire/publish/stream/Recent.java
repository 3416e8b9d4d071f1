package io.quotewire.publish.stream;

import io.quotewire.publish.store.view.change.Changes;
import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The latest changes, read once from the database for all who follow them. Whoever is further behind reads for itself.
 */
@Singleton
final class Recent {

    private static final int FETCH = 100;
    private static final int KEPT_CHARACTERS = 4_000_000;

    private final Changes changes;
    private final PublicUrl url;
    private final Deque<Events> kept = new ArrayDeque<>();
    private long start = -1;
    private long end = -1;
    private int characters;

    Recent(Changes changes, PublicUrl url) {
        this.changes = changes;
        this.url = url;
    }

    /**
     * Reads what is new. One at a time.
     *
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    void read() {
        if (end < 0) {
            begin(changes.latest());
        }
        for (Events page = next(end); !page.isEmpty(); page = next(end)) {
            add(page);
        }
    }

    /** Forgets all, since nobody follows. */
    synchronized void forget() {
        kept.clear();
        characters = 0;
        begin(-1);
    }

    private synchronized void begin(long latest) {
        start = latest;
        end = latest;
    }

    private synchronized void add(Events page) {
        kept.add(page);
        characters += page.characters();
        end = page.last();
        while (characters > KEPT_CHARACTERS) {
            Events oldest = kept.remove();
            characters -= oldest.characters();
            start = oldest.last();
        }
    }

    /**
     * Changes that follow a number, after some that perhaps do not; none where nothing is known to follow.
     *
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database has to be asked and does not
     *     answer
     */
    Optional<Events> after(long seq) {
        synchronized (this) {
            if (start >= 0 && seq >= start) {
                return kept.stream().filter(page -> page.last() > seq).findFirst();
            }
        }
        return Optional.of(next(seq)).filter(page -> !page.isEmpty());
    }

    private Events next(long seq) {
        return new Events(changes.after(seq, FETCH), url);
    }
}
