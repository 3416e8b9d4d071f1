/** {@code quotewire analyze}: the analysis by itself, of text files for people and of JSON lines for programs. */
@NullMarked
package io.quotewire.launcher.analyze;

import org.jspecify.annotations.NullMarked;
