package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.Paragraphs;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Has one of Tika's parsers read a document, within bounds. */
public final class TikaText {

    /** Elements within elements; deeper than this is made to break readers. */
    private static final int DEEPEST = 500;
    /** Text in comparison to the bytes it came from. */
    private static final int LARGEST_RATIO = 100;

    private TikaText() {}

    /** What the parsers are told: all elements of HTML are seen, and nothing embedded is read. */
    public static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, new Elements());
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    /** Reads a file that is one document. */
    public static void read(
            Original original, Parser parser, ParseContext context, Paragraphs paragraphs, Findings findings)
            throws IOException, SAXException, TikaException {
        About about = read(original, parser, context, paragraphs);
        String canonical = paragraphs.canonical();
        About more = canonical == null ? About.NOTHING : new About(null, null, null, About.line(canonical), null);
        findings.document(paragraphs.text(), more.or(about));
    }

    /**
     * Has a parser give a file's XHTML to a handler.
     *
     * @return what the file says of itself
     */
    public static About read(Original original, Parser parser, ParseContext context, ContentHandler handler)
            throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, original.mediaType());
        try (TikaInputStream in = TikaInputStream.get(original.file())) {
            parse(parser, in, handler, metadata, context);
        }
        return new FileProperties(metadata).about();
    }

    /** Has a parser give its XHTML to a handler, within bounds. */
    public static void parse(
            Parser parser, TikaInputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        SecureContentHandler guard = new SecureContentHandler(handler, in);
        guard.setMaximumDepth(DEEPEST);
        guard.setMaximumCompressionRatio(LARGEST_RATIO);
        try {
            parser.parse(in, guard, metadata, context);
        } catch (SAXException e) {
            guard.throwIfCauseOf(e);
            throw e;
        }
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
