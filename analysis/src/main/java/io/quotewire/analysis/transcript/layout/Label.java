package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the words of a turn and says whose they are.
 *
 * @param layout how it is set off
 * @param shape what it looks like
 * @param name as printed
 * @param key the same for all labels of one speaker: the whole label or, of a name, its last word
 * @param tokens the tokens of the name
 * @param role what follows the name: "CNN ANCHOR"
 * @param aside what stands behind it in brackets, them included
 * @param body first character of the words
 */
public record Label(
        Layout layout,
        Shape shape,
        String name,
        String key,
        Range tokens,
        @Nullable String role,
        @Nullable String aside,
        int body) {

    Label(
            Layout layout,
            Shape shape,
            String name,
            Range tokens,
            @Nullable String role,
            @Nullable String aside,
            int body) {
        this(layout, shape, name, key(shape, name), tokens, role, aside, body);
    }

    private static String key(Shape shape, String name) {
        String whole = Words.key(name);
        boolean whatever = shape == Shape.UNNAMED || shape == Shape.OFFICE || shape == Shape.CODE;
        return whatever ? whole : whole.substring(whole.lastIndexOf(' ') + 1);
    }
}
