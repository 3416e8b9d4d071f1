package io.quotewire.ingest.document.parser;

import java.util.Locale;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;

/** What went wrong in a parser, in words for whoever dropped the file. */
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    /** Why a format is refused. */
    static String ofMediaType(String mediaType) {
        return mediaType.equals("application/x-tika-ooxml-protected")
                ? "is encrypted"
                : "is not a format this tool reads: " + mediaType;
    }

    /** Why a parser gave up. */
    static String of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "is damaged or cut short (" + detail(problem) + ")";
    }

    private static @Nullable String known(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof Refused) {
            return cause.getMessage();
        }
        // Tika's, or POI's of the same name.
        if (cause.getClass().getSimpleName().equals("EncryptedDocumentException")) {
            return "is encrypted";
        }
        if (cause instanceof ZeroByteFileException) {
            return "is empty";
        }
        // Tika's and POI's own words; they have no exceptions of their own for it.
        if (message.contains("zip bomb")) {
            return "unpacks to far more than its size, like a ZIP bomb";
        }
        return cause instanceof StackOverflowError || message.contains("nesting level") ? "is nested too deeply" : null;
    }

    private static String detail(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = TextForm.of(message).replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
