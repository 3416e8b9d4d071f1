/** PostgreSQL itself: connections, transactions, migrations, and how values are written into columns. */
@NullMarked
package io.quotewire.publish.store.database;

import org.jspecify.annotations.NullMarked;
