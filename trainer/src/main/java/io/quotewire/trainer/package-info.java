/**
 * Makes what the taggers ship: the light encoder's vectors, the heads for tone and topics; and measures them. Start
 * reading at {@link io.quotewire.trainer.Trainer}.
 */
@NullMarked
package io.quotewire.trainer;

import org.jspecify.annotations.NullMarked;
