/** What a quotation speaks of, as IPTC Media Topics. */
@NullMarked
package io.quotewire.analysis.topic;

import org.jspecify.annotations.NullMarked;
