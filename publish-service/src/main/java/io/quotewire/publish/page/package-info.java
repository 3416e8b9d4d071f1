/** The page for people. */
@NullMarked
package io.quotewire.publish.page;

import org.jspecify.annotations.NullMarked;
