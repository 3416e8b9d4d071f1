/** A real browser, for tests of the pages and for their pictures. */
@NullMarked
package io.quotewire.browser;

import org.jspecify.annotations.NullMarked;
