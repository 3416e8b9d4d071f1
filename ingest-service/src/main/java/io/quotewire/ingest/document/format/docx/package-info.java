/** Word's documents since 2007. */
@NullMarked
package io.quotewire.ingest.document.format.docx;

import org.jspecify.annotations.NullMarked;
