/** Chunks and ledger lines out to Kafka, the ledger back in at start. The only package that knows Kafka. */
@NullMarked
package io.quotewire.ingest.messaging;

import org.jspecify.annotations.NullMarked;
