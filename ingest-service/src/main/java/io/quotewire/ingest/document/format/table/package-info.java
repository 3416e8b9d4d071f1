/** Spreadsheets and CSV: a row a paragraph. */
@NullMarked
package io.quotewire.ingest.document.format.table;

import org.jspecify.annotations.NullMarked;
