/** HTML and XHTML pages. */
@NullMarked
package io.quotewire.ingest.document.format.html;

import org.jspecify.annotations.NullMarked;
