package io.quotewire.ingest.watch;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * File names as the bytes they are. On Linux a name is any bytes, and Java's strings of it depend on the locale: in the
 * C locale two names with accents may look the same. URIs of paths carry the bytes, so names go through them.
 */
final class RawName {

    private RawName() {}

    /**
     * Path below a folder for people and records, with {@code /} between folders. A name that is not UTF-8 is given
     * percent-encoded.
     */
    static String below(Path folder, Path file) {
        String encoded = withoutSlash(file.toUri().getRawPath())
                .substring(withoutSlash(folder.toUri().getRawPath()).length() + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded(encoded)))
                    .toString();
        } catch (CharacterCodingException e) {
            return encoded;
        }
    }

    /** The same file in the same folder with another last name. */
    static Path renamed(Path file, byte[] name) {
        String uri = withoutSlash(file.toUri().toString());
        return Path.of(URI.create(uri.substring(0, uri.lastIndexOf('/') + 1) + encoded(name)));
    }

    /** Bytes of a file's last name. */
    static byte[] bytes(Path file) {
        String path = withoutSlash(file.toUri().getRawPath());
        return decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The URI of a folder, or of a link to one, ends in a slash. */
    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static byte[] decoded(String percentEncoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(percentEncoded.length());
        for (int i = 0; i < percentEncoded.length(); i++) {
            char unit = percentEncoded.charAt(i);
            if (unit == '%') {
                out.write(Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.writeBytes(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String encoded(byte[] name) {
        StringBuilder out = new StringBuilder(name.length * 3);
        for (byte unit : name) {
            out.append(String.format("%%%02X", unit));
        }
        return out.toString();
    }
}
