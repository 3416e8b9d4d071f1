package io.quotewire.publish.export;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Published;
import java.io.IOException;

/** A file in the making. What has not been finished is recognisably cut off, where the format allows. */
interface Export {

    void write(Published<EnrichedQuotation> quotation) throws IOException;

    /** Writes what stands at the end. */
    void finish() throws IOException;
}
