/** PDF. */
@NullMarked
package io.quotewire.ingest.document.format.pdf;

import org.jspecify.annotations.NullMarked;
