/** What all formats need: bytes in their encoding, XHTML as paragraphs, dates as ISO 8601, text in its one form. */
@NullMarked
package io.quotewire.ingest.document.text;

import org.jspecify.annotations.NullMarked;
