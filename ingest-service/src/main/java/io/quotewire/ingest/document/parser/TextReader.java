package io.quotewire.ingest.document.parser;

import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Reads one document after the other. */
final class TextReader {

    /** Elements within elements; deeper than this is made to break readers. */
    private static final int DEEPEST = 500;
    /** Text in comparison to the bytes it came from. */
    private static final int LARGEST_RATIO = 100;

    private final Detection detection = new Detection();
    private final TikaParsers parsers = new TikaParsers();

    /** The answer to a question; whatever a parser throws becomes a refusal. */
    Answer answer(Question question) {
        try {
            return read(question);
        } catch (Refused e) {
            return new Answer.Refusal(String.valueOf(e.getMessage()));
        } catch (Exception | StackOverflowError e) {
            return new Answer.Refusal(Reasons.of(e));
        }
    }

    private Answer read(Question question) throws Exception {
        Path file = question.file();
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file)) {
            String mediaType = detection.mediaType(in, question.name());
            Format format = Format.of(mediaType).orElseThrow(() -> new Refused(Reasons.ofMediaType(mediaType)));
            if (format == Format.ZIP) {
                return new Answer.Zip();
            }
            if (Binary.is(file, format.textualStart())) {
                throw new Refused("is not text, though its name says so");
            }
            if (format.isPlain()) {
                String text = PlainText.read(file, question.mostCharacters());
                return answer(mediaType, text, About.NOTHING);
            }
            if (format == Format.PDF && !PdfEnd.isThere(file)) {
                throw new Refused("is cut short: the end of the PDF is missing");
            }
            metadata.set(Metadata.CONTENT_TYPE, mediaType);
            Paragraphs paragraphs = new Paragraphs(format.joinsLines(), question.mostCharacters());
            parse(format, in, paragraphs, metadata);
            return answer(mediaType, paragraphs.text(), new FileProperties(metadata).about(paragraphs.canonical()));
        }
    }

    private void parse(Format format, TikaInputStream in, Paragraphs paragraphs, Metadata metadata) throws Exception {
        SecureContentHandler guard = new SecureContentHandler(paragraphs, in);
        guard.setMaximumDepth(DEEPEST);
        guard.setMaximumCompressionRatio(LARGEST_RATIO);
        try {
            parsers.parse(format, in, guard, metadata);
        } catch (SAXException e) {
            guard.throwIfCauseOf(e);
            throw e;
        }
    }

    private static Answer answer(String mediaType, String text, About about) throws Refused {
        if (text.isBlank()) {
            throw new Refused("holds no text");
        }
        return new Answer.Text(mediaType, TextForm.of(text), about);
    }
}
