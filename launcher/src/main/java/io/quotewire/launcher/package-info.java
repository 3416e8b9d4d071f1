/** To be written. */
@NullMarked
package io.quotewire.launcher;

import org.jspecify.annotations.NullMarked;
