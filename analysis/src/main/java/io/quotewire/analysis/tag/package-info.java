/** Topics and tone put together behind {@link io.quotewire.analysis.Tagger}; start reading at {@link TextTagger}. */
@NullMarked
package io.quotewire.analysis.tag;

import org.jspecify.annotations.NullMarked;
