package io.quotewire.ingest.document.format.pdf;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.text.Paragraphs;
import io.quotewire.ingest.document.text.Refused;
import java.util.Set;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** PDF. */
public final class Pdf implements Format {

    private final Parser parser = new PDFParser();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public String sample() {
        return "sample.pdf";
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        if (!PdfEnd.isThere(original.file())) {
            throw new Refused("is cut short: the end of the PDF is missing");
        }
        Paragraphs paragraphs = new Paragraphs(true, original.mostCharacters());
        TikaText.read(original, parser, context(), paragraphs, findings);
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        ParseContext context = TikaText.context();
        context.set(PDFParserConfig.class, pdf);
        return context;
    }
}
