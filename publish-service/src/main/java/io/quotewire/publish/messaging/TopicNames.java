package io.quotewire.publish.messaging;

import io.quotewire.publish.settings.PublishSettings;
import jakarta.inject.Singleton;

/** How the topics are called here. */
@Singleton
final class TopicNames {

    private final String prefix;

    TopicNames(PublishSettings settings) {
        this.prefix = settings.topics().prefix().orElse("");
    }

    /** What stands before every topic's name; may be empty. */
    String prefix() {
        return prefix;
    }
}
