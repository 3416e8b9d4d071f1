package io.quotewire.ingest.document;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.parser.Answer;
import io.quotewire.ingest.document.parser.Question;
import java.io.IOException;

/** Turns a snapshot into what it says. */
public final class DocumentReader {

    private final ParserProcess parser;
    private final int mostCharacters;

    /** @param mostCharacters limit of a document's text, in code points */
    public DocumentReader(ParserProcess parser, int mostCharacters) {
        this.parser = parser;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Reads a document.
     *
     * @param name the file's name, whose ending helps to tell the format
     * @param meanwhile called again and again while waiting
     * @throws UnreadableException if it cannot be read, with the reason
     * @throws IOException on trouble that is not the document's
     */
    public Content read(Snapshot snapshot, String name, Runnable meanwhile)
            throws IOException, UnreadableException, InterruptedException {
        if (snapshot.bytes() == 0) {
            throw new UnreadableException("is empty");
        }
        Answer answer = parser.ask(new Question(snapshot.file(), name, mostCharacters), meanwhile);
        if (answer instanceof Answer.Refusal refusal) {
            throw new UnreadableException(refusal.reason());
        }
        if (answer instanceof Answer.Text text) {
            About about = text.about();
            return new Document(
                    text.mediaType(), text.text(), about.title(), about.author(), about.date(), about.url());
        }
        return new Archive();
    }
}
