/**
 * What the three services share at Kafka's edge: the topics, the JSON, the headers, and the watch over progress. Plain
 * Java over Kafka's client; no framework.
 */
@NullMarked
package io.quotewire.wire;

import org.jspecify.annotations.NullMarked;
