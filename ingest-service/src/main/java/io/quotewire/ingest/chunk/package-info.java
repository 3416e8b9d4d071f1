/** A text cut into pieces that fit into a record. Pure functions of the text. */
@NullMarked
package io.quotewire.ingest.chunk;

import org.jspecify.annotations.NullMarked;
