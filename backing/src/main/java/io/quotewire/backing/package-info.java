/**
 * The backing services without Docker: a real Kafka broker and a real PostgreSQL, each a process of its own, for tests
 * and for {@code ./quotewire up}.
 */
@NullMarked
package io.quotewire.backing;

import org.jspecify.annotations.NullMarked;
