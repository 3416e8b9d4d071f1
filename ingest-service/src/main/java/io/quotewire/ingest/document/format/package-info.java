/**
 * The formats that are read, a folder each. Start reading at {@code Format}; {@code Original} goes in, {@code Findings}
 * take what comes out.
 */
@NullMarked
package io.quotewire.ingest.document.format;

import org.jspecify.annotations.NullMarked;
