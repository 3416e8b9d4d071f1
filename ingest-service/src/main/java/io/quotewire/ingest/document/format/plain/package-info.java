/** Plain text and Markdown. */
@NullMarked
package io.quotewire.ingest.document.format.plain;

import org.jspecify.annotations.NullMarked;
