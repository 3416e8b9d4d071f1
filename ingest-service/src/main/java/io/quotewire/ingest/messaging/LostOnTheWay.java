package io.quotewire.ingest.messaging;

import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which documents were on their way when somebody deleted a topic, so that they have to be sent again. That a document
 * has got through is known from its summary and from dead letters. Where the summaries themselves were deleted nothing
 * is known, and all is sent again that was sent a short while ago: to have it twice does no harm, each reader keeps
 * one.
 */
final class LostOnTheWay {

    /** What is older has been read by whoever runs. */
    private static final Duration RECENT = Duration.ofMinutes(10);

    private static final List<Topic> WAY =
            List.of(Topic.DOCUMENT_CHUNKS, Topic.ENRICHED_QUOTATIONS, Topic.ENRICHED_DOCUMENTS);

    private final Set<Topic> anew = new HashSet<>();
    private final String prefix;

    /**
     * @param before ids of the topics in which all was well, by name
     * @param now their ids now
     */
    LostOnTheWay(String prefix, Map<String, String> before, Map<String, String> now) {
        this.prefix = prefix;
        for (Topic topic : WAY) {
            String name = topic.name(prefix);
            if (before.containsKey(name) && !Objects.equals(before.get(name), now.get(name))) {
                anew.add(topic);
            }
        }
    }

    /** Whether there may be any. */
    boolean possible() {
        return !anew.isEmpty();
    }

    /**
     * The lines whose documents are lost.
     *
     * @param lines the latest of each path
     */
    List<IngestedFile> among(Collection<IngestedFile> lines, TopicReader topics, Instant now) {
        Set<String> through = through(topics);
        boolean known = !anew.contains(Topic.ENRICHED_QUOTATIONS) && !anew.contains(Topic.ENRICHED_DOCUMENTS);
        return lines.stream()
                .filter(line -> line.state() == FileState.PUBLISHED && line.chunks() > 0)
                .filter(line -> !through.contains(line.documentId()))
                .filter(line -> known || line.receivedAt().isAfter(now.minus(RECENT)))
                .toList();
    }

    private Set<String> through(TopicReader topics) {
        Set<String> ids = new HashSet<>();
        Stream.of(Topic.ENRICHED_DOCUMENTS, Topic.DEAD_LETTERS)
                // A summary without its quotations is not shown.
                .filter(topic -> topic == Topic.DEAD_LETTERS || !anew.contains(Topic.ENRICHED_QUOTATIONS))
                .forEach(topic -> topics.read(topic.name(prefix), record -> addKey(ids, record)));
        return ids;
    }

    /** Both topics are keyed by the document's id: see {@link EnrichedDocument}. */
    private static void addKey(Set<String> ids, ConsumerRecord<byte[], byte[]> record) {
        if (record.key() != null) {
            ids.add(new String(record.key(), StandardCharsets.UTF_8));
        }
    }
}
