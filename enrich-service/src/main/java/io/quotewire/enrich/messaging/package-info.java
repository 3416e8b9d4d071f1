/** The one place that sees Kafka: chunks in; quotations, summaries and dead letters out, in one transaction. */
@NullMarked
package io.quotewire.enrich.messaging;

import org.jspecify.annotations.NullMarked;
