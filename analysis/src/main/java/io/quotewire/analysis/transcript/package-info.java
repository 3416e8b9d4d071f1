/**
 * Transcripts: whether a document is one, and whose its labels are. {@link io.quotewire.analysis.transcript.Transcript}
 * is the door. Lines are labelled ({@code layout}), the labels weighed ({@code evidence}), led to people
 * ({@code voice}) and put before their words ({@code turn}); {@code signature} reads names that stand below words.
 * Layouts are data ({@code layouts.txt}), the words of a language too ({@code language/CODE/labels.txt}).
 */
@NullMarked
package io.quotewire.analysis.transcript;

import org.jspecify.annotations.NullMarked;
