package io.quotewire.publish.store.view.change;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Published;
import org.jspecify.annotations.Nullable;

/**
 * A change that readers see.
 *
 * @param seq its number
 * @param id id of the quotation
 * @param quotation as it is now; null when it is withdrawn
 */
public record Change(long seq, String id, @Nullable Published<EnrichedQuotation> quotation) {}
