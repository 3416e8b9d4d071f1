/** To be written. */
@NullMarked
package io.quotewire.ingest;

import org.jspecify.annotations.NullMarked;
