package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes what a format finds in a file: the document it is, the files in it, or both, as with a mail. Bounds on the
 * files in it are kept here; a format only has to hand them over as streams.
 */
public interface Findings {

    /**
     * The document that the file is.
     *
     * @throws Refused if there is no text in it
     */
    void document(String text, About about) throws Refused;

    /** What readers should know of how the document was read; "no article could be told: the whole page is read". */
    void note(String note);

    /**
     * A file in an archive, read as if it had been dropped.
     *
     * @param name its path there
     * @throws IOException if the stream breaks off; nothing is kept then
     */
    void file(String name, InputStream bytes) throws IOException, Refused;

    /** A file that comes along with a document: left out, without a word, where no format reads it. */
    void attachment(String name, InputStream bytes) throws IOException, Refused;

    /**
     * One of the documents that the file is a list of.
     *
     * @param name tells it from the others; best if it stays the same when the list grows
     * @param mediaType which format reads it
     */
    void item(String name, String mediaType, byte[] bytes) throws IOException, Refused;

    /**
     * A file in an archive that cannot be had; the others are read all the same.
     *
     * @param reason to be read after the name: "is encrypted"
     */
    void unreadable(String name, String reason) throws IOException, Refused;
}
