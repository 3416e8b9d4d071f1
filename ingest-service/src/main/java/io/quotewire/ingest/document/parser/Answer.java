package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.format.About;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the parser has found: any number of {@link Part} and {@link Unreadable}, and at last one of the others. */
public sealed interface Answer {

    /**
     * A document.
     *
     * @param mediaType detected media type
     * @param text its text in the form of {@link io.quotewire.ingest.document.text.TextForm}
     * @param about what the file says of itself
     * @param note what readers should know of how it was read, or null
     */
    record Text(
            String mediaType,
            String text,
            About about,
            @Nullable String note) implements Answer {}

    /** No document, but a container of those that came before. */
    record Container() implements Answer {}

    /** @param reason why it cannot be read, to be read after the file's name */
    record Refusal(String reason) implements Answer {}

    /** @param reason trouble that is not the file's own, as with a full disk */
    record Trouble(String reason) implements Answer {}

    /** It holds more than was allowed. */
    enum TooMuch implements Answer {
        BYTES,
        FILES,
        ITEMS
    }

    /**
     * A file within the file.
     *
     * @param name its name there
     * @param mediaType what a document of a list is; empty for a file, which speaks for itself
     * @param number under which its bytes lie in {@link Question#parts()}
     * @param id SHA-256 of the bytes
     * @param bytes how many
     */
    record Part(String name, String mediaType, int number, String id, long bytes) implements Answer {

        /** Whether it is a document of a list. */
        public boolean isItem() {
            return !mediaType.isEmpty();
        }
    }

    /**
     * A file within the file that cannot be had.
     *
     * @param name its name there
     * @param reason why, to be read after the name
     */
    record Unreadable(String name, String reason) implements Answer {}

    /** Whether others follow. */
    default boolean goesOn() {
        return this instanceof Part || this instanceof Unreadable;
    }

    default void write(DataOutputStream out) throws IOException {
        if (this instanceof Text text) {
            strings(out, 'T', text.mediaType(), text.note() == null ? "" : text.note());
            text.about().write(out);
            byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        } else if (this instanceof Part part) {
            strings(out, 'P', part.name(), part.mediaType(), part.id());
            out.writeInt(part.number());
            out.writeLong(part.bytes());
        } else if (this instanceof Unreadable unreadable) {
            strings(out, 'U', unreadable.name(), unreadable.reason());
        } else if (this instanceof Refusal refusal) {
            strings(out, 'R', refusal.reason());
        } else if (this instanceof Trouble trouble) {
            strings(out, 'X', trouble.reason());
        } else if (this instanceof TooMuch tooMuch) {
            strings(out, 'B', tooMuch.name());
        } else {
            strings(out, 'C');
        }
        out.flush();
    }

    private static void strings(DataOutputStream out, char kind, String... strings) throws IOException {
        out.writeByte(kind);
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    /** @throws IOException if the parser's process has ended, or does not keep to this form */
    static Answer read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'T' -> text(in);
            case 'P' -> part(in);
            case 'U' -> new Unreadable(in.readUTF(), in.readUTF());
            case 'R' -> new Refusal(in.readUTF());
            case 'X' -> new Trouble(in.readUTF());
            case 'B' -> TooMuch.valueOf(in.readUTF());
            case 'C' -> new Container();
            default -> throw new IOException("not an answer of the parser: " + kind);
        };
    }

    private static Text text(DataInputStream in) throws IOException {
        String mediaType = in.readUTF();
        String note = in.readUTF();
        About about = About.read(in);
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        return new Text(mediaType, text, about, note.isEmpty() ? null : note);
    }

    private static Part part(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String mediaType = in.readUTF();
        String id = in.readUTF();
        return new Part(name, mediaType, in.readInt(), id, in.readLong());
    }
}
