package io.quotewire.publish.messaging;

import io.quotewire.contracts.Topic;
import io.quotewire.publish.settings.PublishSettings;
import io.quotewire.publish.store.intake.Arrival;
import io.quotewire.publish.store.intake.Subject;
import io.quotewire.wire.Progress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The channels that are open, by topic name. */
@Singleton
final class Channels {

    private final Map<String, Channel<?>> open = new ConcurrentHashMap<>();
    private final KnownTopics topics;
    private final String prefix;
    private final Duration patience;

    Channels(KnownTopics topics, TopicNames names, PublishSettings settings) {
        this.topics = topics;
        this.prefix = names.prefix();
        this.patience = settings.stall();
    }

    /**
     * Opens the way of a topic's records.
     *
     * @param subject what a record is about
     * @param store takes in what has arrived, and beats while it does
     */
    <T> Channel<T> open(
            Topic topic, Class<T> type, Function<T, Subject> subject, BiConsumer<List<Arrival<T>>, Runnable> store) {
        Channel<T> channel = new Channel<>(
                topic.baseName(), topic.name(prefix), topics, new Progress(patience), type, subject, store);
        open.put(channel.topic(), channel);
        return channel;
    }

    Channel<?> reading(String topic) {
        return Objects.requireNonNull(open.get(topic), topic);
    }

    boolean reads(String topic) {
        return open.containsKey(topic);
    }

    Collection<Channel<?>> all() {
        return open.values();
    }
}
