/** What the heads for tone and topics share: small linear models kept as data. */
@NullMarked
package io.quotewire.analysis.head;

import org.jspecify.annotations.NullMarked;
