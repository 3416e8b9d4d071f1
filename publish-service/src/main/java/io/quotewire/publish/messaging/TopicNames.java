package io.quotewire.publish.messaging;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the topics are called here. */
@Singleton
final class TopicNames {

    private final String prefix;

    TopicNames(@ConfigProperty(name = "quotewire.topics.prefix") Optional<String> prefix) {
        this.prefix = prefix.orElse("");
    }

    /** What stands before every topic's name; may be empty. */
    String prefix() {
        return prefix;
    }
}
