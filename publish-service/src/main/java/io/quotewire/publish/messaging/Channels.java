package io.quotewire.publish.messaging;

import io.quotewire.contracts.Topic;
import io.quotewire.wire.Progress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The channels that are open, by topic name. */
@Singleton
final class Channels {

    private final Map<String, Channel> open = new ConcurrentHashMap<>();
    private final TopicIds topicIds;
    private final String prefix;
    private final Duration patience;

    Channels(
            TopicIds topicIds,
            TopicNames names,
            @ConfigProperty(name = "quotewire.stall", defaultValue = "120S") Duration patience) {
        this.topicIds = topicIds;
        this.prefix = names.prefix();
        this.patience = patience;
    }

    Channel open(Topic topic) {
        Channel channel = new Channel(topic.baseName(), topic.name(prefix), topicIds, new Progress(patience));
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
