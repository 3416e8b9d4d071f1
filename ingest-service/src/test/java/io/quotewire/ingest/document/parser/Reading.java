package io.quotewire.ingest.document.parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parser finds in some bytes, for tests; in this JVM, and with what lies within read too, as the service does.
 *
 * @param last the last answer
 * @param parts what was found within, a line each: {@code name: text}, {@code name is damaged}
 * @param documents the documents among them
 */
record Reading(Answer last, List<String> parts, List<Answer.Text> documents) {

    private static final Allowance ALLOWANCE = new Allowance(1_000_000, 10_000_000, 200, 1000);
    private static final TextReader READER = new TextReader(new Formats());

    static Reading of(Path folder, String name, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "", ""), bytes);
        return read(file, name, null);
    }

    static Reading of(Path folder, String name, String text) throws IOException {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(Path file, String name, String mediaType) throws IOException {
        Question question = new Question(file, name, mediaType, 500_000, ALLOWANCE);
        List<Answer> answers = new ArrayList<>();
        Answer last = READER.answer(question, answers::add);
        List<String> parts = new ArrayList<>();
        List<Answer.Text> documents = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Unreadable unreadable) {
                parts.add(unreadable.name() + " " + unreadable.reason());
            } else if (answer instanceof Answer.Part part) {
                Path inner = question.parts().resolve(Integer.toString(part.number()));
                add(parts, documents, part.name(), read(inner, part.name(), part.isItem() ? part.mediaType() : null));
            }
        }
        return new Reading(last, parts, documents);
    }

    private static void add(List<String> parts, List<Answer.Text> documents, String name, Reading reading) {
        documents.addAll(reading.documents());
        reading.parts().forEach(part -> parts.add(name + "!" + part));
        if (reading.last() instanceof Answer.Text text) {
            documents.add(text);
            parts.add(name + ": " + text.text());
        } else if (reading.last() instanceof Answer.Refusal refusal) {
            parts.add(name + " " + refusal.reason());
        }
    }

    Answer.Text document() {
        return (Answer.Text) last;
    }

    String text() {
        return document().text();
    }

    String refusal() {
        return ((Answer.Refusal) last).reason();
    }
}
