/** Files that are only wrapping around others: ZIP, 7z, tar, and one file packed by gzip, bzip2 or xz. */
@NullMarked
package io.quotewire.ingest.document.format.archive;

import org.jspecify.annotations.NullMarked;
