/** The way out: what readers see. Nothing here writes. */
@NullMarked
package io.quotewire.publish.store.view;

import org.jspecify.annotations.NullMarked;
