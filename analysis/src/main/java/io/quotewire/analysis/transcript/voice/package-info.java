/** Whose a label is. */
@NullMarked
package io.quotewire.analysis.transcript.voice;

import org.jspecify.annotations.NullMarked;
