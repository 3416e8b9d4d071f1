/** To be written. */
@NullMarked
package io.quotewire.publish;

import org.jspecify.annotations.NullMarked;
