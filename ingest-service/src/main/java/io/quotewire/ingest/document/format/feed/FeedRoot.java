package io.quotewire.ingest.document.format.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a feed by its first element. */
final class FeedRoot {

    /** What may stand before it: a declaration, comments, a document type. */
    private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z][^\\s<>/]*)([^<>]*)>");

    private static final Pattern LEADING =
            Pattern.compile("\\s*+(?:<\\?[^>]*+>\\s*+|(?s:<!--.*?-->)\\s*+|<!DOCTYPE[^>\\[]*+>\\s*+){0,20}+");

    private FeedRoot() {}

    static boolean isRss(String start) {
        Matcher tag = first(start);
        return tag != null
                && (tag.group(1).equals("rss")
                        || (tag.group(1).endsWith("RDF") && tag.group(2).contains("//purl.org/rss/1.0/")));
    }

    static boolean isAtom(String start) {
        Matcher tag = first(start);
        return tag != null
                && tag.group(1).matches("(?:\\w+:)?feed")
                && tag.group(2).contains("//www.w3.org/2005/Atom");
    }

    private static @Nullable Matcher first(String start) {
        Matcher leading = LEADING.matcher(start);
        Matcher tag = FIRST_TAG.matcher(start);
        return leading.lookingAt() && tag.find(leading.end()) && tag.start() == leading.end() ? tag : null;
    }
}
