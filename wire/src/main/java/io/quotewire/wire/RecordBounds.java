package io.quotewire.wire;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.SourceSubject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long what a record holds besides a document's own text may be, in code points. Whoever sends a record bounds it
 * first, so that no file can give one that brokers refuse; real values are far shorter. What is longer is cut with a
 * mark.
 */
public final class RecordBounds {

    /**
     * Of a path, which is a name and never cut: Linux takes 4,096 bytes, and an entry of a ZIP within two others adds
     * three names of 1,000.
     */
    public static final int PATH = 8192;
    /** Of a title, an author, a reason for people, a name, a label, a piece of evidence. */
    public static final int PHRASE = 1024;
    /** How many subjects of a source, and of the code and the name of each. */
    private static final int SUBJECTS = 24;

    private static final int SUBJECT = 80;
    /** Of what is for whoever mends a fault. */
    public static final int DETAIL = 2048;
    /** Of an address. */
    public static final int ADDRESS = 4096;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private RecordBounds() {}

    /** A source whose file said no more of itself than fits; a date that no calendar has is left out. */
    public static Source of(Source source) {
        return new Source(
                source.path(),
                Shortened.to(RecordRules.NAME, source.mediaType()),
                source.bytes(),
                source.revision(),
                source.supersedes(),
                orNull(PHRASE, source.title()),
                orNull(PHRASE, source.author()),
                source.date() == null || !RecordRules.isDate(source.date()) ? null : source.date(),
                orNull(ADDRESS, source.url()),
                orNull(PHRASE, source.publisher()),
                subjects(source.subjects()),
                orNull(PHRASE, source.note()),
                source.receivedAt());
    }

    private static @Nullable List<SourceSubject> subjects(@Nullable List<SourceSubject> subjects) {
        return subjects == null
                ? null
                : subjects.stream()
                        .limit(SUBJECTS)
                        .map(one -> new SourceSubject(orNull(SUBJECT, one.code()), orNull(SUBJECT, one.name())))
                        .toList();
    }

    /** A line of the ledger with a reason that fits. */
    public static IngestedFile of(IngestedFile line) {
        return new IngestedFile(
                line.path(),
                line.state(),
                orNull(PHRASE * 4, line.reason()),
                line.documentId(),
                line.textHash(),
                line.duplicateOf(),
                line.revision(),
                line.supersedes(),
                line.bytes(),
                line.chunks(),
                line.receivedAt(),
                line.settledAt() == null || !inCalendar(line.settledAt()) ? null : line.settledAt(),
                line.editions(),
                line.gone());
    }

    /** A dead letter that fits; what is no document's id is left out. */
    public static DeadLetter of(DeadLetter letter) {
        String id = letter.documentId();
        return new DeadLetter(
                letter.service(),
                Shortened.to(PHRASE, letter.reason()),
                id == null || !RecordRules.isId(id) ? null : id,
                orNull(PATH, letter.path()),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                orNull(DETAIL, letter.detail()),
                letter.failedAt());
    }

    /** File systems keep times that no calendar has. */
    private static boolean inCalendar(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(END);
    }

    private static @Nullable String orNull(int most, @Nullable String text) {
        return text == null ? null : Shortened.to(most, text);
    }
}
