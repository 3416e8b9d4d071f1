/** Chooses which candidates stand, and says how sure that is. */
@NullMarked
package io.quotewire.analysis.choice;

import org.jspecify.annotations.NullMarked;
