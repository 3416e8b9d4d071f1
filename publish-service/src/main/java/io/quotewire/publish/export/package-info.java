/** Views as files: JSON Lines, CSV and JSON-LD, written as they are read, however long. */
@NullMarked
package io.quotewire.publish.export;

import org.jspecify.annotations.NullMarked;
