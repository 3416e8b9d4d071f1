package io.quotewire.ingest.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a small document of each format, so that the classes are loaded before the first real one comes. */
final class WarmUp {

    private static final List<String> SAMPLES =
            List.of("sample.txt", "sample.html", "sample.pdf", "sample.docx", "sample.odt", "sample.rtf", "sample.eml");

    private WarmUp() {}

    static void with(TextReader reader) throws IOException {
        for (String name : SAMPLES) {
            Path file = Files.createTempFile("quotewire-warm-up", "");
            try (InputStream sample = WarmUp.class.getResourceAsStream(name)) {
                if (sample == null) {
                    throw new IOException("no resource " + name);
                }
                Files.write(file, sample.readAllBytes());
                Answer answer = reader.answer(new Question(file, name, 1000));
                if (!(answer instanceof Answer.Text)) {
                    throw new IOException("cannot even read " + name + ": " + answer);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
