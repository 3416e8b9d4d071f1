/** The live stream: server-sent events. */
@NullMarked
package io.quotewire.publish.stream;

import org.jspecify.annotations.NullMarked;
