/** The pages about speakers: who said most, and all that one said, over time, by topic and tone. */
@NullMarked
package io.quotewire.publish.page.speaker;

import org.jspecify.annotations.NullMarked;
