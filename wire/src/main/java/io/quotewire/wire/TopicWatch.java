package io.quotewire.wire;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that somebody has deleted a topic that is in use, or has made it anew. Kafka's clients do not say so: they
 * go on at the offset where they were, which may be a valid one in the new topic.
 */
public final class TopicWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Thread thread;

    /**
     * Starts watching.
     *
     * @param kafka client settings
     * @param known ids of the topics in use, by name, as they were when their use began
     * @param onChange told once, in a sentence, when one of them is another or gone
     */
    public TopicWatch(Map<String, Object> kafka, Supplier<Map<String, String>> known, Consumer<String> onChange) {
        thread = new Thread(() -> watch(kafka, known, onChange), "topic-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static void watch(
            Map<String, Object> kafka, Supplier<Map<String, String>> known, Consumer<String> onChange) {
        try (Admin admin = Admin.create(kafka)) {
            String before = null;
            while (true) {
                Thread.sleep(LOOK.toMillis());
                String change = change(admin, new TreeMap<>(known.get()));
                // Twice: a broker that has just come back may not know every topic at once.
                if (change != null && change.equals(before)) {
                    onChange.accept(change);
                    return;
                }
                before = change;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private static @Nullable String change(Admin admin, Map<String, String> known) throws InterruptedException {
        try {
            Map<String, String> now = TopicIds.of(admin, known.keySet());
            for (Map.Entry<String, String> topic : known.entrySet()) {
                if (!topic.getValue().equals(now.get(topic.getKey()))) {
                    return "Topic " + topic.getKey()
                            + (now.containsKey(topic.getKey()) ? " was made anew" : " is gone");
                }
            }
            return null;
        } catch (KafkaException e) {
            return null; // away: whoever uses the topics says so
        }
    }

    /**
     * What a service does that cannot go on within its process: whatever started it starts it again, from the
     * beginning.
     */
    public static Consumer<String> endProcess(Consumer<String> log) {
        return change -> {
            log.accept(change + "; ending this process so that it is started again and reads from where that begins");
            Runtime.getRuntime().halt(StallWatch.STATUS);
        };
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
