/** How many quotations there are, by speaker, topic, kind and tone. */
@NullMarked
package io.quotewire.publish.store.view.count;

import org.jspecify.annotations.NullMarked;
