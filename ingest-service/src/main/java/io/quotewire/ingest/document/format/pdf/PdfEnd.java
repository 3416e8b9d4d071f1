package io.quotewire.ingest.document.format.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** PDFBox mends a PDF that is cut short and gives what text is left, without a word: so its end is looked for first. */
final class PdfEnd {

    /** ISO 32000-1, Annex H, implementation note 18: readers accept the mark within the last 1024 bytes. Twice that. */
    private static final int LOOKED_AT = 2048;

    private PdfEnd() {}

    static boolean isThere(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LOOKED_AT, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
