/**
 * Transcripts: whether a document is one, and whose its labels are. {@link io.quotewire.analysis.transcript.Transcript}
 * is the door; layouts are data ({@code layouts.txt}), the words of a language too ({@code language/CODE/labels.txt}).
 */
@NullMarked
package io.quotewire.analysis.transcript;

import org.jspecify.annotations.NullMarked;
