package io.quotewire.publish.store.intake;

/**
 * Where a record stands.
 *
 * @param topicId Kafka's id of the topic, which a topic made anew does not share with the one before
 * @param topic the topic's name
 * @param partition its partition
 * @param offset its offset there
 */
public record Place(String topicId, String topic, int partition, long offset) {

    @Override
    public String toString() {
        return topic + "-" + partition + " offset " + offset;
    }
}
