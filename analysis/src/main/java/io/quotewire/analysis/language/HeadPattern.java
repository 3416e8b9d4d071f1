package io.quotewire.analysis.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression for the head of a line that asks the line's first two characters before it is tried: most lines
 * cannot begin so. Which pairs can is asked of the expression itself, once: an expression that fails on two characters
 * without wanting a third fails on whatever begins with them.
 */
public final class HeadPattern {

    private static final int ASCII = 128;
    private static final byte MAY = 1;
    private static final byte NEVER = 2;

    private final Pattern pattern;

    /** For each pair of characters: 0 if not yet asked. Threads may ask twice and write the same. */
    private final byte[] pairs = new byte[ASCII * ASCII];

    public HeadPattern(String expression) {
        this.pattern = Pattern.compile(expression);
    }

    /** The expression at the beginning of a run of characters; null if it does not fit. */
    @Nullable
    public Matcher lookingAt(String chars, int from, int to) {
        if (!mayBegin(chars, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(chars).region(from, to);
        return matcher.lookingAt() ? matcher : null;
    }

    /** The expression over a whole run of characters; null if it does not fit. */
    @Nullable
    public Matcher matches(String chars, int from, int to) {
        if (!mayBegin(chars, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(chars).region(from, to);
        return matcher.matches() ? matcher : null;
    }

    /** Whether the expression has a group of this name. */
    public boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }

    private boolean mayBegin(String chars, int from, int to) {
        if (to - from < 2 || chars.charAt(from) >= ASCII || chars.charAt(from + 1) >= ASCII) {
            return true;
        }
        int pair = chars.charAt(from) * ASCII + chars.charAt(from + 1);
        if (pairs[pair] == 0) {
            Matcher matcher = pattern.matcher(chars.substring(from, from + 2));
            pairs[pair] = matcher.lookingAt() || matcher.hitEnd() ? MAY : NEVER;
        }
        return pairs[pair] == MAY;
    }
}
