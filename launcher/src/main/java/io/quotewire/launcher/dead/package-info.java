/** {@code quotewire dead}: what could not be taken further, and another try; asked of publish-service. */
@NullMarked
package io.quotewire.launcher.dead;

import org.jspecify.annotations.NullMarked;
