/**
 * The records that travel on the topics, and nothing that does anything.
 *
 * <p>Every offset and length is counted in Unicode code points of the document's text, start inclusive, end exclusive,
 * as in the W3C TextPositionSelector.
 */
@NullMarked
package io.quotewire.contracts;

import org.jspecify.annotations.NullMarked;
