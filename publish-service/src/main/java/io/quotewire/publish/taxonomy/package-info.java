/** The tree of topics. */
@NullMarked
package io.quotewire.publish.taxonomy;

import org.jspecify.annotations.NullMarked;
