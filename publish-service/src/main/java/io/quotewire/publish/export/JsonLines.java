package io.quotewire.publish.export;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.QuotationView;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.web.PublicUrl;
import io.quotewire.wire.Json;
import java.io.IOException;
import java.io.OutputStream;

/** A quotation a line, as the API has it: <a href="https://jsonlines.org">JSON Lines</a>. */
final class JsonLines implements Export {

    private final OutputStream out;
    private final PublicUrl url;

    JsonLines(OutputStream out, PublicUrl url) {
        this.out = out;
        this.url = url;
    }

    @Override
    public void write(Published<EnrichedQuotation> quotation) throws IOException {
        out.write(Json.write(QuotationView.of(quotation, url)));
        out.write('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
