/** In which language a document is written. */
@NullMarked
package io.quotewire.analysis.language;

import org.jspecify.annotations.NullMarked;
