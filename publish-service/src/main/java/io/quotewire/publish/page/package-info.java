/** What the pages for people share: cards, their marks, the addresses of views. Each page is a package below. */
@NullMarked
package io.quotewire.publish.page;

import org.jspecify.annotations.NullMarked;
