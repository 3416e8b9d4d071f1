/**
 * A text as the rules see it: tokens with their traits, paragraphs, marked stretches and sentences. Positions in this
 * package count tokens, or characters of the normalised text; {@link io.quotewire.analysis.text.NormalText} alone knows
 * the way back to the code points of the original.
 */
@NullMarked
package io.quotewire.analysis.text;

import org.jspecify.annotations.NullMarked;
