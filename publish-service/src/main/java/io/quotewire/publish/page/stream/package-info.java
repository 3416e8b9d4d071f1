/** The page with the quotations as they arrive. */
@NullMarked
package io.quotewire.publish.page.stream;

import org.jspecify.annotations.NullMarked;
