package io.quotewire.publish.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.intake.Untold;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/**
 * Tells on topic {@code dead-letters} what this service has set aside. The database keeps what is still to be told, so
 * that nothing is forgotten; what a crash lets be told twice is one letter to whoever reads it, by its place.
 */
@Singleton
final class DeadLettersOut {

    private static final Logger LOG = Logger.getLogger(DeadLettersOut.class);
    private static final int EVERY_SECONDS = 1;

    private final Untold untold;
    private final Single kafka;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dead-letters-out");
        thread.setDaemon(true);
        return thread;
    });

    DeadLettersOut(Untold untold, Single kafka) {
        this.untold = untold;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        var unused = timer.scheduleWithFixedDelay(this::tell, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Whatever is away, the next time is soon. */
    private void tell() {
        try {
            List<DeadLetter> letters = untold.next();
            if (!letters.isEmpty()) {
                kafka.send(letters.stream().map(this::record).toList());
                untold.told(letters);
            }
        } catch (DatabaseAwayException | StoppingException | InterruptException e) {
            LOG.debug("dead letters are told later", e);
        } catch (RuntimeException e) {
            LOG.warnf("Dead letters are told later: %s", e.getMessage());
        }
    }

    private ProducerRecord<String, byte[]> record(DeadLetter letter) {
        String place = letter.topic() + ":" + letter.partition() + ":" + letter.offset();
        String key = letter.documentId() == null ? place : letter.documentId();
        return kafka.record(Topic.DEAD_LETTERS, key, place, letter);
    }
}
