/** RSS and Atom files: a document an entry. */
@NullMarked
package io.quotewire.ingest.document.format.feed;

import org.jspecify.annotations.NullMarked;
