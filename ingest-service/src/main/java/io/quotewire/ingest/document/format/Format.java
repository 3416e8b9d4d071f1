package io.quotewire.ingest.document.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A format that is read. Each lives in a folder of its own below this one and has a line in {@code Formats}. */
public interface Format {

    /** The media types it reads. */
    Set<String> mediaTypes();

    /**
     * Recognises a file whose content says surely that it is of this format, where Tika would not tell or be misled by
     * the name.
     *
     * @return the media type, one of {@link #mediaTypes()}; null if it is not, or Tika can tell
     */
    default @Nullable String recognise(Look look) {
        return null;
    }

    /** How much of a file's start has to be text, in bytes; none of a binary format. */
    default int textualStart() {
        return 0;
    }

    /**
     * A small file beside the class, which is read before the first question comes, so that the classes it needs are
     * loaded; null for a format that is rare.
     */
    default @Nullable String sample() {
        return null;
    }

    /**
     * Reads a file.
     *
     * @throws io.quotewire.ingest.document.text.Refused if it is not to be read, with the reason
     * @throws Exception whatever else it throws is told as damage
     */
    void read(Original original, Findings findings) throws Exception;
}
