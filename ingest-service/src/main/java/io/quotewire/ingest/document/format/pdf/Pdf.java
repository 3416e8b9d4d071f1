package io.quotewire.ingest.document.format.pdf;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF: columns one after the other, without headers and footers, paragraphs over the ends of pages. */
public final class Pdf implements Format {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public String sample() {
        return "sample.pdf";
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        if (!PdfEnd.isThere(original.file())) {
            throw new Refused("is cut short: the end of the PDF is missing");
        }
        try (PDDocument document = Loader.loadPDF(original.file().toFile())) {
            List<List<Line>> pages = PageLines.of(document, original.mostCharacters());
            String text = text(pages);
            if (text.isEmpty() && document.getNumberOfPages() > 0) {
                throw new Refused("holds no text: its pages are pictures, as in a scan, or empty");
            }
            Refused.ifLonger(text, original.mostCharacters());
            findings.document(text, about(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new Refused("is encrypted");
        }
    }

    private static String text(List<List<Line>> pages) {
        List<List<Line>> bodies = RunningHeads.removedFrom(pages);
        JoinedLines joined = new JoinedLines(new Hyphens(bodies));
        bodies.forEach(page -> Columns.of(page).forEach(joined::add));
        return joined.text();
    }

    private static About about(PDDocumentInformation said) {
        Calendar created = said.getCreationDate();
        return new About(
                line(said.getTitle()),
                line(said.getAuthor()),
                created == null ? null : created.toInstant().toString(),
                null,
                null);
    }

    private static @Nullable String line(@Nullable String value) {
        return value == null || value.isBlank() ? null : About.line(value);
    }
}
