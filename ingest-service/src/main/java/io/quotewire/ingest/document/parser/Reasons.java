package io.quotewire.ingest.document.parser;

import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.TextForm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;

/** What went wrong in a parser, in words for whoever dropped the file. */
final class Reasons {

    private static final int LONGEST = 200;
    private static final Pattern NESTED =
            Pattern.compile("nesting level|levels of xml element nesting|maxelementdepth");

    private Reasons() {}

    /** Why a format is refused. */
    static String ofMediaType(String mediaType) {
        return mediaType.equals("application/x-tika-ooxml-protected")
                ? "is encrypted"
                : "is not a format this tool reads: " + mediaType;
    }

    /** Why a parser gave up. */
    static String of(Throwable problem) {
        Deque<Throwable> innermostFirst = new ArrayDeque<>(); // which says most exactly what was wrong
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            innermostFirst.addFirst(cause);
        }
        for (Throwable cause : innermostFirst) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "is damaged or cut short (" + detail(innermostFirst.getFirst()) + ")";
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
        // Tika's and POI's own words, and a limit of JDK 24 and later; they have no exceptions of their own for it. To
        // Tika depth is a ZIP bomb too.
        if (cause instanceof StackOverflowError || NESTED.matcher(message).find()) {
            return "is nested too deeply";
        }
        return message.contains("zip bomb") ? "unpacks to far more than its size, like a ZIP bomb" : null;
    }

    private static String detail(Throwable root) {
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = TextForm.of(message).replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
