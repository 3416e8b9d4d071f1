package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a small document of each usual format, so that the classes are loaded before the first real one comes. */
final class WarmUp {

    private static final Allowance NOTHING = new Allowance(0, 0, 0, 0);

    private WarmUp() {}

    static void with(TextReader reader, Formats formats) throws IOException {
        for (Format format : formats.all()) {
            String name = format.sample();
            if (name != null) {
                read(reader, format.getClass(), name);
            }
        }
    }

    private static void read(TextReader reader, Class<?> format, String name) throws IOException {
        Path file = Files.createTempFile("quotewire-warm-up", "");
        try (InputStream sample = format.getResourceAsStream(name)) {
            if (sample == null) {
                throw new IOException("no resource " + name);
            }
            Files.write(file, sample.readAllBytes());
            Answer answer = reader.answer(new Question(file, name, null, 1000, NOTHING), part -> {});
            if (!(answer instanceof Answer.Text)) {
                throw new IOException("cannot even read " + name + ": " + answer);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
