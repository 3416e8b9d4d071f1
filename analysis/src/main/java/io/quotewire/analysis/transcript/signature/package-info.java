/** Words that are signed, and statements under a line that announces them. */
@NullMarked
package io.quotewire.analysis.transcript.signature;

import org.jspecify.annotations.NullMarked;
