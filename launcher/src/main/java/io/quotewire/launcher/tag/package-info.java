/** The command {@code tag}: topics and tone of texts that stand alone. */
@NullMarked
package io.quotewire.launcher.tag;

import org.jspecify.annotations.NullMarked;
