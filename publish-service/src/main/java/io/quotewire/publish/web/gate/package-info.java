/** What every request meets before any page or feed does: by what name it asks, how large and how slow it is. */
@NullMarked
package io.quotewire.publish.web.gate;

import org.jspecify.annotations.NullMarked;
