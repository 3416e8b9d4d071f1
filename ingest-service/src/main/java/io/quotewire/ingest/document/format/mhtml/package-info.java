/** Pages saved as MHTML. */
@NullMarked
package io.quotewire.ingest.document.format.mhtml;

import org.jspecify.annotations.NullMarked;
