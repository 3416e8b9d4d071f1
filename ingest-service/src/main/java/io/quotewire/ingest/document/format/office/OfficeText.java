package io.quotewire.ingest.document.format.office;

import io.quotewire.ingest.document.format.TikaText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;

/** What of Office's files is text. */
final class OfficeText {

    private OfficeText() {}

    static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false); // the same on each slide
        office.setIncludeDeletedContent(false);
        office.setIncludeSlideMasterContent(false);
        office.setIncludeSlideNotes(true);
        ParseContext context = TikaText.context();
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
