package io.quotewire.ingest.document.format.plain;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.text.IsoDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text's beginning says of it: Markdown's front matter, and a title that stands alone above the text.
 *
 * @param about what it says
 * @param text the text without the front matter
 */
record Opening(About about, String text) {

    /** Longer first lines are sentences. In UTF-16 units. */
    private static final int LONGEST_TITLE = 120;
    /** {@code ---}, lines, {@code ---}: as Jekyll, Hugo and Pandoc read it. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R((?:(?!---).*\\R){1,100}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_]+):[ \\t]*(.*(?:\\R[ \\t]*-[ \\t].*)*)$");
    private static final Pattern FIRST_LINE = Pattern.compile(
            "\\A\\s*(?:#{1,6}[ \\t]+)?(\\S.*?)[ \\t]*#*[ \\t]*\\R[ \\t]*(?:=+[ \\t]*\\R[ \\t]*)?\\R\\s*\\S");
    /** A sentence, a label, a quotation: no title. */
    private static final Pattern NO_TITLE = Pattern.compile(".*[.!:;,…][\"”’»)]*|[\"“„«>*-].*|.*\\S:\\s.*");

    static Opening of(String text, boolean markdown) {
        Matcher matter = FRONT_MATTER.matcher(text);
        if (markdown && matter.find()) {
            String body = text.substring(matter.end());
            return new Opening(about(matter.group(1)).or(titled(body)), body);
        }
        return new Opening(titled(text), text);
    }

    private static About titled(String text) {
        Matcher line = FIRST_LINE.matcher(text);
        if (!line.find()) {
            return About.NOTHING;
        }
        String title = line.group(1);
        boolean is = title.length() <= LONGEST_TITLE
                && !NO_TITLE.matcher(title).matches()
                && title.codePoints().anyMatch(Character::isLetter);
        return is ? About.NOTHING.titled(About.line(title)) : About.NOTHING;
    }

    private static About about(String matter) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(matter);
        while (field.find()) {
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value(field.group(2)));
        }
        return new About(
                first(fields, "title"),
                first(fields, "author", "authors", "byline"),
                IsoDate.of(first(fields, "date", "published")),
                first(fields, "url", "canonical", "link", "source"),
                first(fields, "publisher", "site", "publication"));
    }

    /** A value without its marks; a list as one value. */
    private static String value(String written) {
        String list = written.replaceAll("\\R[ \\t]*-[ \\t]+", ", ")
                .replaceAll("^, ", "")
                .strip();
        String bare = list.startsWith("[") && list.endsWith("]") ? list.substring(1, list.length() - 1) : list;
        return About.line(bare.replaceAll("(?<![\\p{L}\\d])[\"']|[\"'](?![\\p{L}\\d])", ""));
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
