/** Records in from Kafka: one thin class per topic reads them and hands them to the store. */
@NullMarked
package io.quotewire.publish.messaging;

import org.jspecify.annotations.NullMarked;
