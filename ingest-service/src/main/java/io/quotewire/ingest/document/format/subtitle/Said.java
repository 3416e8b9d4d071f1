package io.quotewire.ingest.document.format.subtitle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a cue by one speaker, without markup.
 *
 * @param speaker who is named there; null if nobody is
 * @param changes whether somebody else begins to speak, named or not
 * @param text the words
 */
record Said(@Nullable String speaker, boolean changes, String text) {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    /** {@code {\an8}}: where the text is to stand. */
    private static final Pattern OVERRIDE = Pattern.compile("\\{\\\\[^{}]*}");
    /** Sounds and music are not said: {@code [APPLAUSE]}, {@code (laughs)}, {@code ♪}. */
    private static final Pattern SOUND = Pattern.compile("^[\\[(][^\\[\\]()]*[\\])]$|^[♪♫\\s]+$");
    /** {@code >> } of broadcasters, {@code - } of subtitlers. */
    private static final Pattern CHANGE = Pattern.compile("^(?:>>+|[-–—](?=\\s*\\p{Lu}))\\s*");
    /** {@code Ann Lee: }, {@code THE MAYOR: }; five words at most, each with a capital letter or a number. */
    private static final Pattern LABEL = Pattern.compile(
            "^((?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*)(?: (?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*|de|van|von|der|da|of|the)){0,4}):\\s+(?=\\S)");

    /** @param voice who speaks by the markup, null if that does not tell */
    static Said of(@Nullable String voice, String markup) {
        String text = clean(markup);
        Matcher change = CHANGE.matcher(text);
        boolean changes = change.lookingAt();
        String rest = changes ? text.substring(change.end()) : text;
        Matcher label = LABEL.matcher(rest);
        if (voice == null && label.lookingAt()) {
            return new Said(label.group(1), true, rest.substring(label.end()));
        }
        return new Said(voice, changes || voice != null, rest);
    }

    boolean isSound() {
        return text.isEmpty() || SOUND.matcher(text).matches();
    }

    private static String clean(String markup) {
        String plain = OVERRIDE.matcher(TAG.matcher(markup).replaceAll("")).replaceAll("");
        return Parser.unescapeEntities(plain, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
