package io.quotewire.ingest.document.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as far as it does.
 *
 * @param title its title
 * @param author author or authors
 * @param date its own date, ISO 8601
 * @param url address it was published under
 */
public record About(
        @Nullable String title,
        @Nullable String author,
        @Nullable String date,
        @Nullable String url) {

    public static final About NOTHING = new About(null, null, null, null);

    public void write(DataOutputStream out) throws IOException {
        for (String value : new String[] {title, author, date, url}) {
            out.writeUTF(value == null ? "" : value);
        }
    }

    public static About read(DataInputStream in) throws IOException {
        return new About(value(in), value(in), value(in), value(in));
    }

    private static @Nullable String value(DataInputStream in) throws IOException {
        String value = in.readUTF();
        return value.isEmpty() ? null : value;
    }
}
