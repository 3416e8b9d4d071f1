/** The page with the files: what came in, what became of it, and the area to drop more. */
@NullMarked
package io.quotewire.publish.page.file;

import org.jspecify.annotations.NullMarked;
