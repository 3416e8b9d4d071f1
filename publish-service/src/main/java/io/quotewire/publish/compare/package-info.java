/** What two editions have in common: pure text work, without a database. */
@NullMarked
package io.quotewire.publish.compare;

import org.jspecify.annotations.NullMarked;
