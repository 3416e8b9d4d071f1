/** Rich Text Format. */
@NullMarked
package io.quotewire.ingest.document.format.rtf;

import org.jspecify.annotations.NullMarked;
