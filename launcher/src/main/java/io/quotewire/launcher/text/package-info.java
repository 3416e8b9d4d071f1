/** What ingest-service reads of files, by its own code. */
@NullMarked
package io.quotewire.launcher.text;

import org.jspecify.annotations.NullMarked;
