/** Analysis to the records that travel. Pure. */
@NullMarked
package io.quotewire.enrich.mapping;

import org.jspecify.annotations.NullMarked;
