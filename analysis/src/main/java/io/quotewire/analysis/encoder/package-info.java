/** A text as the heads see it: its words, its word pieces, its vector. */
@NullMarked
package io.quotewire.analysis.encoder;

import org.jspecify.annotations.NullMarked;
