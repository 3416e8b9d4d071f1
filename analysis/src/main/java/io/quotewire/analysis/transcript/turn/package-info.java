/** Turns, line by line, in a document that is a transcript. */
@NullMarked
package io.quotewire.analysis.transcript.turn;

import org.jspecify.annotations.NullMarked;
