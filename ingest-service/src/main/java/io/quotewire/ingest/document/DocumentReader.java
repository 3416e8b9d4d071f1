package io.quotewire.ingest.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Turns a snapshot into what it says. */
public final class DocumentReader {

    /**
     * Reads a document.
     *
     * @param name the file's name, whose ending helps to tell the format
     * @param meanwhile called again and again while waiting
     * @throws UnreadableException if it cannot be read, with the reason
     */
    public Content read(Snapshot snapshot, String name, Runnable meanwhile) throws IOException, UnreadableException {
        if (snapshot.bytes() == 0) {
            throw new UnreadableException("is empty");
        }
        meanwhile.run();
        String text = Files.readString(snapshot.file(), StandardCharsets.UTF_8);
        return new Document("text/plain", TextForm.of(text), null, null, null, null);
    }
}
