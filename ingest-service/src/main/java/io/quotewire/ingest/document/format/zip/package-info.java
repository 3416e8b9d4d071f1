/** ZIP. */
@NullMarked
package io.quotewire.ingest.document.format.zip;

import org.jspecify.annotations.NullMarked;
