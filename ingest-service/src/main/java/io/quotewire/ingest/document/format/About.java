package io.quotewire.ingest.document.format;

import io.quotewire.contracts.SourceSubject;
import io.quotewire.ingest.document.text.TextForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as far as it does.
 *
 * @param title its title
 * @param author author or authors
 * @param date its own date, ISO 8601
 * @param url address it was published under
 * @param publisher who published it: a site, an agency
 * @param subjects what it says that it is about
 */
public record About(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url,
        @Nullable String publisher,
        List<SourceSubject> subjects) {

    /** Longer than any real title; records stay small whatever a file claims. In code points. */
    private static final int LONGEST = 500;

    public static final About NOTHING = new About(null, null, null, null, null);

    public About {
        subjects = List.copyOf(subjects);
    }

    /** What a file says that names no subjects. */
    public About(
            @Nullable String title,
            @Nullable String author,
            @Nullable String date,
            @Nullable String url,
            @Nullable String publisher) {
        this(title, author, date, url, publisher, List.of());
    }

    /** A value on one line, cut where it is longer than records can bear. */
    public static String line(String value) {
        String line = TextForm.of(value).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    /** What another one says where this one says nothing. */
    public About or(About other) {
        return new About(
                title == null ? other.title : title,
                author == null ? other.author : author,
                date == null ? other.date : date,
                url == null ? other.url : url,
                publisher == null ? other.publisher : publisher,
                subjects.isEmpty() ? other.subjects : subjects);
    }

    /** The same with each value changed. */
    public About with(UnaryOperator<String> change) {
        return new About(
                changed(title, change),
                changed(author, change),
                changed(date, change),
                changed(url, change),
                changed(publisher, change),
                subjects.stream()
                        .map(one -> new SourceSubject(one.code(), changed(one.name(), change)))
                        .toList());
    }

    private static @Nullable String changed(@Nullable String value, UnaryOperator<String> change) {
        return value == null ? null : change.apply(value);
    }

    /** The same under a title. */
    public About titled(String named) {
        return new About(named, author, date, url, publisher, subjects);
    }

    public void write(DataOutputStream out) throws IOException {
        for (String value : new String[] {title, author, date, url, publisher}) {
            write(out, value);
        }
        out.writeInt(subjects.size());
        for (SourceSubject subject : subjects) {
            write(out, subject.code());
            write(out, subject.name());
        }
    }

    public static About read(DataInputStream in) throws IOException {
        return new About(value(in), value(in), value(in), value(in), value(in), subjects(in));
    }

    private static List<SourceSubject> subjects(DataInputStream in) throws IOException {
        List<SourceSubject> subjects = new ArrayList<>();
        for (int more = in.readInt(); more > 0; more--) {
            subjects.add(new SourceSubject(value(in), value(in)));
        }
        return subjects;
    }

    private static void write(DataOutputStream out, @Nullable String value) throws IOException {
        out.writeUTF(value == null ? "" : value);
    }

    private static @Nullable String value(DataInputStream in) throws IOException {
        String value = in.readUTF();
        return value.isEmpty() ? null : value;
    }
}
