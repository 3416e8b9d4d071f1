/** To be written. */
@NullMarked
package io.quotewire.wire;

import org.jspecify.annotations.NullMarked;
