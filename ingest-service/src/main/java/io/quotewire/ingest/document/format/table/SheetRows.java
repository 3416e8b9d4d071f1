package io.quotewire.ingest.document.format.table;

import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.Rows;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the tables that Tika makes of sheets; what stands outside of them (names of sheets, comments) is left out. */
final class SheetRows extends DefaultHandler {

    private final Rows rows;
    private final StringBuilder cell = new StringBuilder();
    private int inCell;

    SheetRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        inCell += localName.equals("td") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws Refused {
        if (localName.equals("td")) {
            inCell--;
            rows.cell(cell.toString());
            cell.setLength(0);
        } else if (localName.equals("tr")) {
            rows.end();
        }
    }

    @Override
    public void characters(char[] units, int start, int length) {
        if (inCell > 0) {
            cell.append(units, start, length);
        }
    }
}
