/** The command line: everything on one machine. */
@NullMarked
package io.quotewire.launcher;

import org.jspecify.annotations.NullMarked;
