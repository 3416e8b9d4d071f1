/** {@code quotewire up} and {@code demo}: the whole pipeline on one machine, as processes that are watched over. */
@NullMarked
package io.quotewire.launcher.up;

import org.jspecify.annotations.NullMarked;
