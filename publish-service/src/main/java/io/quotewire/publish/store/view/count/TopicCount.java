package io.quotewire.publish.store.view.count;

/**
 * How many quotations there are about a topic.
 *
 * @param topic its code
 * @param quotations those about what lies below it too
 */
public record TopicCount(String topic, long quotations) {}
