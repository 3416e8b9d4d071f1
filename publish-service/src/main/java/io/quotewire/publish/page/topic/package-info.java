/** The page with the tree of topics. */
@NullMarked
package io.quotewire.publish.page.topic;

import org.jspecify.annotations.NullMarked;
