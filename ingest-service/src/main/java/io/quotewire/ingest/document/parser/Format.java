package io.quotewire.ingest.document.parser;

import java.util.Arrays;
import java.util.Optional;

/** The formats that are read. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/x-web-markdown"),
    HTML("text/html"),
    XHTML("application/xhtml+xml"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    EML("message/rfc822"),
    ZIP("application/zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    boolean isPlain() {
        return this == TEXT || this == MARKDOWN;
    }

    /**
     * How much of a file's start tells whether it is text, as formats of text have to be; in bytes, none of the others.
     * Of mail it is the head: what follows may come as it is.
     */
    int textualStart() {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, XHTML -> 64 * 1024;
            case EML -> 1000;
            case PDF, DOCX, ODT, RTF, ZIP -> 0;
        };
    }

    /** Whether a line end within a block is only layout. */
    boolean joinsLines() {
        return this == HTML || this == XHTML || this == PDF;
    }
}
