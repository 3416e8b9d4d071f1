/** The way in: what arrives from Kafka is written, each record once. Nothing here is read by readers. */
@NullMarked
package io.quotewire.publish.store.intake;

import org.jspecify.annotations.NullMarked;
