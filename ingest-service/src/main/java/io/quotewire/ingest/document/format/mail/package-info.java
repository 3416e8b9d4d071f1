/** A mail as a file (RFC 5322). */
@NullMarked
package io.quotewire.ingest.document.format.mail;

import org.jspecify.annotations.NullMarked;
