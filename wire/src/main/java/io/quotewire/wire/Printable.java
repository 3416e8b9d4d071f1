package io.quotewire.wire;

import java.util.stream.Collectors;

/** Text that others wrote, fit for a log, a terminal or a line of a file: a name may hold any character. */
public final class Printable {

    private Printable() {}

    /**
     * Control characters, line ends and what turns the direction of writing are written as {@code \}{@code u001B};
     * nothing else changes.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::acts)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (acts(point)) {
                out.append(String.format("\\u%04X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /**
     * Several lines stay such: all but the first are indented, so that none looks like the beginning of something else.
     * In each of them it is as in {@link #of}.
     */
    public static String lines(String text) {
        if (text.codePoints().noneMatch(Printable::acts)) {
            return text;
        }
        return text.lines().map(Printable::of).collect(Collectors.joining("\n    "));
    }

    /** Joiners are left: scripts and emoji are written with them. */
    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D && point <= 0xFFFF;
            default -> false;
        };
    }
}
