package io.quotewire.wire;

import org.jspecify.annotations.Nullable;

/** A record on a topic is not what the contract says. Reading it again will not help. */
public final class MalformedRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String documentId;
    private final @Nullable String path;

    public MalformedRecordException(String message, @Nullable Throwable cause) {
        this(message, null, null, cause);
    }

    /**
     * @param message what is wrong with it
     * @param documentId of which document it speaks, as far as it can be made out
     * @param path of which file it speaks, as far as it can be made out
     */
    public MalformedRecordException(
            String message, @Nullable String documentId, @Nullable String path, @Nullable Throwable cause) {
        super(Shortened.to(RecordBounds.DETAIL, Printable.of(message)), cause);
        this.documentId = documentId;
        this.path = path;
    }

    /** The document it speaks of, if it names a valid id. */
    public @Nullable String documentId() {
        return documentId;
    }

    /** The file it speaks of, if it names one by a path that can be stored. */
    public @Nullable String path() {
        return path;
    }
}
