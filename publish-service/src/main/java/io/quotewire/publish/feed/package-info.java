/** The feeds: JSON Feed and Atom. */
@NullMarked
package io.quotewire.publish.feed;

import org.jspecify.annotations.NullMarked;
