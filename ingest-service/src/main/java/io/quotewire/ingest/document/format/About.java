package io.quotewire.ingest.document.format;

import io.quotewire.ingest.document.text.TextForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
 */
public record About(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url,
        @Nullable String publisher) {

    /** Longer than any real title; records stay small whatever a file claims. In code points. */
    private static final int LONGEST = 500;

    public static final About NOTHING = new About(null, null, null, null, null);

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
                publisher == null ? other.publisher : publisher);
    }

    /** The same with each value changed. */
    public About with(UnaryOperator<String> change) {
        return new About(
                changed(title, change),
                changed(author, change),
                changed(date, change),
                changed(url, change),
                changed(publisher, change));
    }

    private static @Nullable String changed(@Nullable String value, UnaryOperator<String> change) {
        return value == null ? null : change.apply(value);
    }

    /** The same under a title. */
    public About titled(String named) {
        return new About(named, author, date, url, publisher);
    }

    public void write(DataOutputStream out) throws IOException {
        for (String value : new String[] {title, author, date, url, publisher}) {
            out.writeUTF(value == null ? "" : value);
        }
    }

    public static About read(DataInputStream in) throws IOException {
        return new About(value(in), value(in), value(in), value(in), value(in));
    }

    private static @Nullable String value(DataInputStream in) throws IOException {
        String value = in.readUTF();
        return value.isEmpty() ? null : value;
    }
}
