/** What the log of this service looks like. */
@NullMarked
package io.quotewire.publish.log;

import org.jspecify.annotations.NullMarked;
