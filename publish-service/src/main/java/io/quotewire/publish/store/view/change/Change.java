package io.quotewire.publish.store.view.change;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Published;
import org.jspecify.annotations.Nullable;

/**
 * A change that readers see.
 *
 * @param seq its number
 * @param id id of the quotation
 * @param cause why it is withdrawn, where it is: a later {@code analysis} or {@code edition} does not have it, or its
 *     file is {@code gone} from its container
 * @param quotation as it is now; null when it is withdrawn
 */
public record Change(
        long seq, String id, String cause, @Nullable Published<EnrichedQuotation> quotation) {}
