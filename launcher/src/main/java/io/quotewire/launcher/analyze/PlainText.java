package io.quotewire.launcher.analyze;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Reads UTF-8 text files and refuses all others by name. */
final class PlainText {

    private static final Map<String, String> OTHER_FORMATS = Map.ofEntries(
            Map.entry("pdf", "PDF"),
            Map.entry("doc", "Word"),
            Map.entry("docx", "Word"),
            Map.entry("odt", "OpenDocument"),
            Map.entry("rtf", "RTF"),
            Map.entry("htm", "HTML"),
            Map.entry("html", "HTML"),
            Map.entry("eml", "e-mail"),
            Map.entry("zip", "ZIP"));

    private PlainText() {}

    /** @throws IOException with a message for people that names the file, if it is no UTF-8 text or cannot be read */
    static String read(Path file) throws IOException {
        String format = OTHER_FORMATS.get(extension(file));
        if (format != null) {
            throw new IOException(file + ": " + format + " is not read here, only UTF-8 text and Markdown;"
                    + " drop it into the inbox of `quotewire up`");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + (Files.exists(file) ? ": not a file" : ": no such file"));
        }
        return decoded(file);
    }

    private static String decoded(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new IOException(file + ": not text, it holds zero bytes");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8 text", e);
        }
    }

    private static String extension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
