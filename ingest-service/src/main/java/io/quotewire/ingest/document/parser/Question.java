package io.quotewire.ingest.document.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the parser is asked to read.
 *
 * @param file where the bytes lie
 * @param name the name under which they came, whose ending helps to tell the format
 * @param mostCharacters limit of the text's length, in code points
 */
public record Question(Path file, String name, int mostCharacters) {

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeInt(mostCharacters);
        out.flush();
    }

    static Question read(DataInputStream in) throws IOException {
        return new Question(Path.of(in.readUTF()), in.readUTF(), in.readInt());
    }
}
