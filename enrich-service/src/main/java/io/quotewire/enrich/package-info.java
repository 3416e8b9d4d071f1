/** The service around the flow: starts it, stops it, and says whether it is well. Start reading at the README. */
@NullMarked
package io.quotewire.enrich;

import org.jspecify.annotations.NullMarked;
