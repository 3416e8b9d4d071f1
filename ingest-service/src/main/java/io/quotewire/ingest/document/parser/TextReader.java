package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Binary;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one document after the other. */
final class TextReader {

    private final Formats formats;
    private final Detection detection;

    TextReader(Formats formats) {
        this.formats = formats;
        this.detection = new Detection(formats);
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
        String mediaType = known == null ? detection.mediaType(question.file(), question.name()) : known;
        Format format = formats.of(mediaType);
        if (Binary.is(question.file(), format.textualStart())) {
            throw new Refused("is not text, though its name says so");
        }
        Found found = new Found(mediaType, question, this::reads, before);
        format.read(new Original(question.file(), question.name(), mediaType, question.mostCharacters()), found);
        return found.last();
    }

    private boolean reads(Path file, String name) throws IOException {
        return formats.reads(detection.mediaType(file, name));
    }
}
