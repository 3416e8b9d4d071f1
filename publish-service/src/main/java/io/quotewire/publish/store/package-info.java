/** PostgreSQL: what has come in, and what readers see of it. The only package that knows SQL. */
@NullMarked
package io.quotewire.publish.store;

import org.jspecify.annotations.NullMarked;
