package io.quotewire.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Kafka's ids of topics. A topic that is deleted and made anew under its name has another, and begins anew. */
public final class TopicIds {

    private TopicIds() {}

    /**
     * Asks Kafka.
     *
     * @return by name; a topic that is not there has none
     * @throws KafkaException if Kafka does not answer
     */
    public static Map<String, String> of(Admin admin, Collection<String> topics) throws InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> topic :
                admin.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                ids.put(topic.getKey(), topic.getValue().get().topicId().toString());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new KafkaException("cannot learn the id of topic " + topic.getKey(), e.getCause());
                }
            }
        }
        return ids;
    }
}
