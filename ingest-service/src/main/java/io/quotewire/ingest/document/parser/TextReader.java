package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Binary;
import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.TextForm;
import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.jspecify.annotations.Nullable;

/** Reads one document after the other. */
final class TextReader {

    private final Detection detection = new Detection();
    private final Formats formats;

    TextReader(Formats formats) {
        this.formats = formats;
    }

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
        String mediaType = mediaType(question);
        Format format = formats.of(mediaType);
        if (Binary.is(question.file(), format.textualStart())) {
            throw new Refused("is not text, though its name says so");
        }
        Found found = new Found(mediaType);
        format.read(new Original(question.file(), question.name(), mediaType, question.mostCharacters()), found);
        if (found.answer == null) {
            throw new IllegalStateException(mediaType + " gives neither text nor reason");
        }
        return found.answer;
    }

    private String mediaType(Question question) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(question.file())) {
            return detection.mediaType(in, question.name());
        }
    }

    private static final class Found implements Findings {

        private final String mediaType;
        private @Nullable Answer answer;

        Found(String mediaType) {
            this.mediaType = mediaType;
        }

        @Override
        public void document(String text, About about) throws Refused {
            if (text.isBlank()) {
                throw new Refused("holds no text");
            }
            answer = new Answer.Text(mediaType, TextForm.of(text), about);
        }

        @Override
        public void archive() {
            answer = new Answer.Zip();
        }
    }
}
