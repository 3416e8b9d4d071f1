/** Chunks to document. Pure: it knows neither Kafka nor the framework. */
@NullMarked
package io.quotewire.enrich.assembly;

import org.jspecify.annotations.NullMarked;
