/** How questions are asked, and what a quotation and a file look like in an answer, whatever its format. */
@NullMarked
package io.quotewire.publish.search;

import org.jspecify.annotations.NullMarked;
