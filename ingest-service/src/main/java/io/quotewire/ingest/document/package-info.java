/** Bytes to text: what a document says, what it says of itself, and which one it is. */
@NullMarked
package io.quotewire.ingest.document;

import org.jspecify.annotations.NullMarked;
