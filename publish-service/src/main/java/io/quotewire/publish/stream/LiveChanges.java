package io.quotewire.publish.stream;

import io.quotewire.publish.store.Bell;
import io.quotewire.publish.store.Change;
import io.quotewire.publish.store.Changes;
import io.quotewire.publish.store.DatabaseAwayException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The changes as they become visible, for one reader at a time. Each reader fetches for itself what comes after the
 * last it has got, and only when it can take more; so a slow one holds up nobody and takes no memory but its own page.
 */
@Singleton
final class LiveChanges {

    private static final int FETCH = 50;

    private final Changes changes;
    private final Bell bell;
    private final Duration heartbeat;

    LiveChanges(
            Changes changes,
            Bell bell,
            @ConfigProperty(name = "quotewire.stream.heartbeat", defaultValue = "15S") Duration heartbeat) {
        this.changes = changes;
        this.bell = bell;
        this.heartbeat = heartbeat;
    }

    /** All changes after a number, without end; an empty one now and then when there are none. */
    Multi<Optional<Change>> after(long seq) {
        AtomicLong last = new AtomicLong(seq);
        // Of rings that a busy reader has missed one is as good as many, and better than a mere heartbeat.
        Multi<Boolean> rings = Multi.createFrom()
                .<Boolean>emitter(
                        emitter -> emitter.onTermination(bell.onRing(() -> emitter.emit(true))),
                        BackPressureStrategy.LATEST);
        Multi<Boolean> heartbeats = Multi.createFrom()
                .ticks()
                .every(heartbeat)
                .map(tick -> false)
                .onOverflow()
                .drop();
        return Multi.createBy()
                .merging()
                .streams(Multi.createFrom().item(true), rings, heartbeats)
                .onItem()
                .transformToMultiAndConcatenate(
                        rung -> rung ? fetched(last) : Multi.createFrom().item(Optional.empty()));
    }

    private Multi<Optional<Change>> fetched(AtomicLong last) {
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> next(last))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .until(List::isEmpty)
                .onItem()
                .<Change>disjoint()
                .map(Optional::of);
    }

    /** A database that is away has nothing new; the next ring tries again. */
    private List<Change> next(AtomicLong last) {
        try {
            List<Change> next = changes.after(last.get(), FETCH);
            if (!next.isEmpty()) {
                last.set(next.get(next.size() - 1).seq());
            }
            return next;
        } catch (DatabaseAwayException e) {
            return List.of();
        }
    }
}
