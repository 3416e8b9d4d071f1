/** To be written. */
@NullMarked
package io.quotewire.enrich;

import org.jspecify.annotations.NullMarked;
