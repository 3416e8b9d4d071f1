/** The analysis of one document within its time. */
@NullMarked
package io.quotewire.enrich.budget;

import org.jspecify.annotations.NullMarked;
