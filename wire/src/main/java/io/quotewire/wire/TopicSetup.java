package io.quotewire.wire;

import io.quotewire.contracts.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes the topics at start. Every service calls it, so none depends on which one starts first.
 *
 * @param prefix before every topic's name; may be empty
 * @param partitions of each new topic; existing ones stay as they are
 */
public record TopicSetup(String prefix, int partitions) {

    private static final Map<Topic.Retention, Map<String, String>> SETTINGS = Map.of(
            Topic.Retention.FOREVER,
            Map.of("cleanup.policy", "delete", "retention.ms", "-1"),
            Topic.Retention.LATEST_PER_KEY,
            Map.of("cleanup.policy", "compact"),
            Topic.Retention.THIRTY_DAYS,
            Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    String.valueOf(Duration.ofDays(30).toMillis())));

    /**
     * Makes the topics that are missing, waiting as long as it takes for a broker that does not answer yet, or refuses:
     * a cluster may still be short of brokers, a right may still have to be given.
     *
     * @param kafka client settings, {@code bootstrap.servers} among them
     * @param onWait told why, each time it has to wait
     * @return Kafka's ids of all of them, by name: a topic that is deleted and made anew has another
     * @throws InterruptedException if interrupted while waiting
     */
    public Map<String, String> create(Map<String, Object> kafka, Consumer<String> onWait) throws InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            while (true) {
                Map<String, String> ids = created(admin, onWait) ? ids(admin, onWait) : Map.of();
                if (ids.size() == Topic.values().length) {
                    return ids;
                }
                Thread.sleep(500);
            }
        }
    }

    /** What was made a moment ago may not be known to every broker yet. */
    private Map<String, String> ids(Admin admin, Consumer<String> onWait) throws InterruptedException {
        try {
            return TopicIds.of(
                    admin,
                    Arrays.stream(Topic.values())
                            .map(topic -> topic.name(prefix))
                            .toList());
        } catch (KafkaException e) {
            onWait.accept(String.valueOf(e.getMessage()));
            return Map.of();
        }
    }

    private boolean created(Admin admin, Consumer<String> onWait) throws InterruptedException {
        try {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = new ArrayList<>();
            Arrays.stream(Topic.values())
                    .filter(topic -> !there.contains(topic.name(prefix)))
                    .forEach(topic -> missing.add(newTopic(topic)));
            admin.createTopics(missing).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false; // another service was quicker with one of them: look again
            }
            onWait.accept(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()));
            return false;
        }
    }

    private NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.name(prefix), Optional.of(partitions), Optional.empty())
                .configs(SETTINGS.get(topic.retention()));
    }
}
