/** The tone of what a quotation says: the speaker's, not the narrator's. */
@NullMarked
package io.quotewire.analysis.sentiment;

import org.jspecify.annotations.NullMarked;
