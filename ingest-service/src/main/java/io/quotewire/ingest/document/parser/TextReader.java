package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Binary;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;

/** Reads one document after the other. */
final class TextReader {

    private final Detection detection = new Detection();
    private final Formats formats;

    TextReader(Formats formats) {
        this.formats = formats;
    }

    /**
     * The last answer to a question; whatever a parser throws becomes a refusal.
     *
     * @param before takes the answers before the last
     */
    Answer answer(Question question, Found.Taker before) {
        try {
            return read(question, before);
        } catch (TooMuchRefused e) {
            return e.what();
        } catch (Refused e) {
            return new Answer.Refusal(String.valueOf(e.getMessage()));
        } catch (SpoolException e) {
            return new Answer.Trouble(String.valueOf(e.getMessage()));
        } catch (Exception | StackOverflowError e) {
            return new Answer.Refusal(Reasons.of(e));
        }
    }

    private Answer read(Question question, Found.Taker before) throws Exception {
        String known = question.mediaType();
        String mediaType = known == null ? mediaType(question.file(), question.name()) : known;
        Format format = formats.of(mediaType);
        if (Binary.is(question.file(), format.textualStart())) {
            throw new Refused("is not text, though its name says so");
        }
        Found found = new Found(mediaType, question, this::reads, before);
        format.read(new Original(question.file(), question.name(), mediaType, question.mostCharacters()), found);
        return found.last();
    }

    private boolean reads(Path file, String name) throws IOException {
        return formats.reads(mediaType(file, name));
    }

    private String mediaType(Path file, String name) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return detection.mediaType(in, name);
        }
    }
}
