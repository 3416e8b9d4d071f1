package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.TikaText;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text parts of a mail. Tika would parse them itself, but without the encoding that the mail declares; left to an
 * extractor, they come with it. Attachments are left out: they are documents of their own.
 */
final class MailParts implements EmbeddedDocumentExtractor {

    private final Parser html = Html.parser();

    @Override
    public boolean shouldParseEmbedded(Metadata part) {
        String disposition = part.get(Metadata.CONTENT_DISPOSITION);
        boolean attached = disposition != null && disposition.startsWith("attachment");
        return !attached && part.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null && (isHtml(part) || isPlain(part));
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata part, boolean outputHtml)
            throws SAXException, IOException {
        if (isPlain(part)) {
            plain(in, handler, part);
        } else {
            html(in, handler, part);
        }
    }

    /** Preformatted: its lines and paragraphs are the sender's. */
    private static void plain(InputStream in, ContentHandler handler, Metadata part) throws SAXException, IOException {
        byte[] bytes = in.readAllBytes();
        Charset declared = declared(part);
        String text = TextForm.of(new String(bytes, declared == null ? Charsets.of(bytes) : declared));
        XHTMLContentHandler xhtml = new XHTMLContentHandler(new EmbeddedContentHandler(handler), part);
        xhtml.startDocument();
        xhtml.startElement("pre");
        xhtml.characters(text.strip());
        xhtml.endElement("pre");
        xhtml.endDocument(); // else each part would be nested in the one before
    }

    private void html(InputStream in, ContentHandler handler, Metadata part) throws SAXException, IOException {
        ParseContext context = TikaText.context();
        Charset declared = declared(part);
        if (declared != null) {
            context.set(EncodingDetector.class, (EncodingDetector) (bytes, metadata) -> declared);
        }
        try {
            html.parse(in, new EmbeddedContentHandler(handler), new Metadata(), context);
        } catch (TikaException e) {
            throw new SAXException(e);
        }
    }

    private static boolean isPlain(Metadata part) {
        return "text/plain".equalsIgnoreCase(part.get(Metadata.CONTENT_TYPE));
    }

    private static boolean isHtml(Metadata part) {
        return "text/html".equalsIgnoreCase(part.get(Metadata.CONTENT_TYPE));
    }

    private static @Nullable Charset declared(Metadata part) {
        String name = part.get(Metadata.CONTENT_ENCODING);
        try {
            // MIME's default is no declaration.
            return name == null || name.equalsIgnoreCase("us-ascii") ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
