package io.quotewire.publish.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.database.StoppingException;
import io.quotewire.publish.store.intake.LostDocuments;
import io.quotewire.wire.TopicWatch;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What follows when somebody deletes a topic, or makes it anew: the process ends, to be started again and read it from
 * its beginning; then the documents are told of which nothing came any more.
 */
@Singleton
final class TopicsWatched {

    private static final Logger LOG = Logger.getLogger(TopicsWatched.class);
    private static final int EVERY_SECONDS = 5;

    private final KnownTopics topics;
    private final LostDocuments lost;
    private final Map<String, Object> kafka;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "topics-watched");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable TopicWatch watch;

    TopicsWatched(
            KnownTopics topics, LostDocuments lost, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.lost = lost;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        watch = new TopicWatch(kafka, topics::all, TopicWatch.endProcess(LOG::error));
        var unused = timer.scheduleWithFixedDelay(this::lookAfter, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        if (watch != null) {
            watch.close();
        }
    }

    /** Whatever is away, the next time is soon. */
    private void lookAfter() {
        try {
            lost.lookAfter(topics.all());
        } catch (DatabaseAwayException | StoppingException e) {
            LOG.debug("lost documents are told later", e);
        } catch (RuntimeException e) {
            LOG.warnf("Lost documents are told later: %s", e.getMessage());
        }
    }
}
