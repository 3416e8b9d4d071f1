/** What this service is told. */
@NullMarked
package io.quotewire.enrich.settings;

import org.jspecify.annotations.NullMarked;
