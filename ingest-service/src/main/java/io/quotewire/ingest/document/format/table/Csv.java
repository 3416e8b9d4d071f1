package io.quotewire.ingest.document.format.table;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.plain.PlainText;
import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Values separated by commas, semicolons or tabs (RFC 4180). */
public final class Csv implements Format {

    private static final String TABS = "text/tab-separated-values";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/csv", TABS);
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        String text = PlainText.read(original.file(), original.mostCharacters());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(original.mediaType().equals(TABS) ? '\t' : delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        Rows rows = new Rows(original.mostCharacters());
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                for (String cell : row) {
                    rows.cell(cell);
                }
                rows.end();
            }
        } catch (UncheckedIOException e) {
            throw new Refused(String.format(Locale.ROOT, "is damaged: %s", e.getMessage()));
        }
        findings.document(rows.text(), About.NOTHING);
    }

    /** Where the comma is the decimal mark, programs write semicolons: whichever the first line has more of. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
