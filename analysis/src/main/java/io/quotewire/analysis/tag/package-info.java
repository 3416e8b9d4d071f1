/** Topics and tone put together behind {@link io.quotewire.analysis.Tagger}; start reading at {@link Taggers}. */
@NullMarked
package io.quotewire.analysis.tag;

import org.jspecify.annotations.NullMarked;
