/**
 * The analysis behind the door: reads a document, finds its quotations, their speakers and their tags, in this order.
 */
@NullMarked
package io.quotewire.analysis.reading;

import org.jspecify.annotations.NullMarked;
