/** Whether a document is a transcript, by what its labels look like and carry. */
@NullMarked
package io.quotewire.analysis.transcript.evidence;

import org.jspecify.annotations.NullMarked;
