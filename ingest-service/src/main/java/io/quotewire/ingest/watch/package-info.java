/** What lies in the inbox and has settled, and where it goes afterwards. Knows files, not what is in them. */
@NullMarked
package io.quotewire.ingest.watch;

import org.jspecify.annotations.NullMarked;
