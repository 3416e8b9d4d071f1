package io.quotewire.ingest.document.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the parser is asked to read.
 *
 * @param file where the bytes lie
 * @param name the name under which they came, whose ending helps to tell the format
 * @param mediaType the media type where it is known, else null
 * @param mostCharacters limit of a text's length, in code points
 * @param allowance bounds of the files within this one
 */
public record Question(Path file, String name, @Nullable String mediaType, int mostCharacters, Allowance allowance) {

    /** Where the files within this one are put, each under its number; made when the first is. */
    public Path parts() {
        return file.resolveSibling(file.getFileName() + ".parts");
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(file.toString());
        out.writeUTF(name);
        out.writeUTF(mediaType == null ? "" : mediaType);
        out.writeInt(mostCharacters);
        allowance.write(out);
        out.flush();
    }

    static Question read(DataInputStream in) throws IOException {
        Path file = Path.of(in.readUTF());
        String name = in.readUTF();
        String mediaType = in.readUTF();
        return new Question(file, name, mediaType.isEmpty() ? null : mediaType, in.readInt(), Allowance.read(in));
    }
}
