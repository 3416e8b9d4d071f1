/** What has changed, in the order in which it became visible, for those who follow. */
@NullMarked
package io.quotewire.publish.store.view.change;

import org.jspecify.annotations.NullMarked;
