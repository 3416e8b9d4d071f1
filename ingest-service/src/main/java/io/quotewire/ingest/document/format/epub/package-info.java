/** EPUB. */
@NullMarked
package io.quotewire.ingest.document.format.epub;

import org.jspecify.annotations.NullMarked;
