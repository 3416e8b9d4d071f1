package io.quotewire.publish.messaging;

import io.quotewire.contracts.Topic;
import io.quotewire.publish.settings.PublishSettings;
import io.quotewire.wire.Progress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The channels that are open, by topic name. */
@Singleton
final class Channels {

    private final Map<String, Channel> open = new ConcurrentHashMap<>();
    private final KnownTopics topics;
    private final String prefix;
    private final Duration patience;

    Channels(KnownTopics topics, TopicNames names, PublishSettings settings) {
        this.topics = topics;
        this.prefix = names.prefix();
        this.patience = settings.stall();
    }

    Channel open(Topic topic) {
        Channel channel = new Channel(topic.baseName(), topic.name(prefix), topics, new Progress(patience));
        open.put(channel.topic(), channel);
        return channel;
    }

    Channel reading(String topic) {
        return Objects.requireNonNull(open.get(topic), topic);
    }

    Collection<Channel> all() {
        return open.values();
    }
}
