package io.quotewire.ingest.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.detect.CompositeEncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The few of Tika's parsers that are used, and how they are set up. */
final class TikaParsers {

    private final Parser html =
            new JSoupParser(new CompositeEncodingDetector(List.of(new HtmlEncodingDetector(), new Charsets())));
    private final Parser pdf = new PDFParser();
    private final Parser docx = new OOXMLParser();
    private final Parser odt = new OpenDocumentParser();
    private final Parser rtf = new RTFParser();
    private final Parser mail = new RFC822Parser();

    /** @param metadata says the media type, and is filled with what the file says of itself */
    void parse(Format format, TikaInputStream in, ContentHandler handler, Metadata metadata)
            throws IOException, SAXException, TikaException {
        Parser parser = parser(format);
        ParseContext context = htmlContext();
        context.set(
                EmbeddedDocumentExtractor.class, format == Format.EML ? new MailParts(html) : new NothingEmbedded());
        context.set(OfficeParserConfig.class, office());
        context.set(PDFParserConfig.class, pdf());
        parser.parse(in, handler, metadata, context);
    }

    private Parser parser(Format format) {
        return switch (format) {
            case HTML, XHTML -> html;
            case PDF -> pdf;
            case DOCX -> docx;
            case ODT -> odt;
            case RTF -> rtf;
            case EML -> mail;
            case TEXT, MARKDOWN, ZIP -> throw new IllegalArgumentException(format + " needs no parser");
        };
    }

    static ParseContext htmlContext() {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, new Elements());
        return context;
    }

    private static OfficeParserConfig office() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false); // they would cut into the text at each section
        office.setIncludeDeletedContent(false);
        return office;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        return pdf;
    }

    /** Images, fonts and embedded files are not the document's text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }

    /** Lets every element through, so that the borders of modern ones (article, figure) are seen too. */
    private static final class Elements extends IdentityHtmlMapper {

        private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");

        @Override
        public boolean isDiscardElement(String name) {
            return SILENT.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
