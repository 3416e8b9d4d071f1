package io.quotewire.ingest.document.format.table;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Rows;
import java.util.Set;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;

/** Excel's sheets, XLSX and XLS. */
public final class Spreadsheet implements Format {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Parser xlsx = new OOXMLParser();
    private final Parser xls = new OfficeParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of(XLSX, "application/vnd.ms-excel");
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeShapeBasedContent(false);
        ParseContext context = TikaText.context();
        context.set(OfficeParserConfig.class, office);
        Rows rows = new Rows(original.mostCharacters());
        Parser parser = original.mediaType().equals(XLSX) ? xlsx : xls;
        About about = TikaText.read(original, parser, context, new SheetRows(rows));
        findings.document(rows.text(), about);
    }
}
