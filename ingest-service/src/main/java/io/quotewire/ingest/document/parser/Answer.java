package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.text.TextForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the parser has found. */
public sealed interface Answer {

    /**
     * A document.
     *
     * @param mediaType detected media type
     * @param text its text in the form of {@link TextForm}
     * @param about what the file says of itself
     */
    record Text(String mediaType, String text, About about) implements Answer {}

    /** A ZIP, to be read entry by entry. */
    record Zip() implements Answer {}

    /** @param reason why it cannot be read, to be read after the file's name */
    record Refusal(String reason) implements Answer {}

    default void write(DataOutputStream out) throws IOException {
        if (this instanceof Text text) {
            out.writeByte('T');
            out.writeUTF(text.mediaType());
            text.about().write(out);
            byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        } else if (this instanceof Refusal refusal) {
            out.writeByte('R');
            out.writeUTF(refusal.reason());
        } else {
            out.writeByte('Z');
        }
        out.flush();
    }

    /** @throws IOException if the parser's process has ended, or does not keep to this form */
    static Answer read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'T' -> text(in);
            case 'R' -> new Refusal(in.readUTF());
            case 'Z' -> new Zip();
            default -> throw new IOException("not an answer of the parser: " + kind);
        };
    }

    private static Text text(DataInputStream in) throws IOException {
        String mediaType = in.readUTF();
        About about = About.read(in);
        return new Text(mediaType, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8), about);
    }
}
