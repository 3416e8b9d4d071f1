package io.quotewire.ingest.document;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.parser.Answer;
import io.quotewire.ingest.document.parser.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a snapshot into what it says, and what lies in it. */
public final class DocumentReader {

    private final Parsers parsers;
    private final int mostCharacters;

    /** @param mostCharacters limit of a document's text, in code points */
    public DocumentReader(Parsers parsers, int mostCharacters) {
        this.parsers = parsers;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Reads a document.
     *
     * @param name the file's name, whose ending helps to tell the format
     * @param mediaType its media type if that is known
     * @param budget what it may cost
     * @param meanwhile called again and again while waiting
     * @throws UnreadableException if it cannot be read, with the reason
     * @throws IOException on trouble that is not the document's
     */
    public Content read(Snapshot snapshot, String name, @Nullable String mediaType, Budget budget, Runnable meanwhile)
            throws IOException, UnreadableException, InterruptedException {
        if (snapshot.bytes() == 0) {
            throw new UnreadableException("is empty");
        }
        Question question = new Question(snapshot.file(), name, mediaType, mostCharacters, budget.allowance());
        boolean kept = false;
        try {
            Content content = read(question, budget, meanwhile);
            kept = true;
            return content;
        } finally {
            if (!kept) {
                Snapshots.delete(question.parts());
            }
        }
    }

    private Content read(Question question, Budget budget, Runnable meanwhile)
            throws IOException, UnreadableException, InterruptedException {
        List<Answer> before = new ArrayList<>();
        Answer last = parsers.ask(question, before::add, budget, meanwhile);
        if (last instanceof Answer.Refusal refusal) {
            if (!Files.exists(question.file())) {
                throw new IOException("the copy of " + question.name() + " was deleted while it was read");
            }
            throw new UnreadableException(refusal.reason());
        }
        if (last instanceof Answer.Trouble trouble) {
            throw new IOException("the parser cannot write: " + trouble.reason());
        }
        if (last instanceof Answer.TooMuch tooMuch) {
            throw budget.exceeded(tooMuch);
        }
        Path folder = question.parts();
        return new Content(
                last instanceof Answer.Text text ? document(text) : null, parts(before, folder, budget), folder);
    }

    private static List<Part> parts(List<Answer> found, Path folder, Budget budget) {
        List<String> names = EntryNames.distinct(found.stream()
                .map(answer -> answer instanceof Answer.Part part ? part.name() : ((Answer.Unreadable) answer).name())
                .toList());
        List<Part> parts = new ArrayList<>(found.size());
        for (Answer answer : found) {
            String name = names.get(parts.size());
            if (answer instanceof Answer.Part part) {
                budget.take(part);
                Path file = folder.resolve(Integer.toString(part.number()));
                Snapshot snapshot = new Snapshot(file, part.id(), part.bytes());
                parts.add(new Part(name, part.isItem() ? part.mediaType() : null, snapshot, null));
            } else if (answer instanceof Answer.Unreadable unreadable) {
                parts.add(new Part(name, null, null, unreadable.reason()));
            }
        }
        return parts;
    }

    private static Document document(Answer.Text text) {
        About about = text.about();
        return new Document(
                text.mediaType(),
                text.text(),
                about.title(),
                about.author(),
                about.date(),
                about.url(),
                about.publisher(),
                about.subjects(),
                text.note());
    }
}
