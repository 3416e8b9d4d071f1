/** Dead letters: what could not be taken further, for who wants to know, and another try. */
@NullMarked
package io.quotewire.publish.letter;

import org.jspecify.annotations.NullMarked;
