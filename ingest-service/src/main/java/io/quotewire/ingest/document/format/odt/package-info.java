/** OpenDocument texts. */
@NullMarked
package io.quotewire.ingest.document.format.odt;

import org.jspecify.annotations.NullMarked;
