/** A mailbox: a document a mail. */
@NullMarked
package io.quotewire.ingest.document.format.mailbox;

import org.jspecify.annotations.NullMarked;
