package io.quotewire.wire;

/**
 * Text that a terminal or a log shows as it is. A file's name may hold any character: one that moves the cursor,
 * changes colours, begins a line that looks like another's, or turns the direction of writing.
 */
public final class Printable {

    private Printable() {}

    /** The text with each such character written as an escape, {@code \}{@code u001b} for instance; tabs stay. */
    public static String of(String text) {
        int first = firstUnprintable(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.chars().skip(first).forEach(unit -> {
            if (unprintable((char) unit)) {
                out.append(String.format("\\u%04x", unit));
            } else {
                out.append((char) unit);
            }
        });
        return out.toString();
    }

    private static int firstUnprintable(String text) {
        int at = 0;
        while (at < text.length() && !unprintable(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean unprintable(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL -> unit != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turnsDirection(unit);
            default -> false;
        };
    }

    /** The explicit directional characters of the Unicode Bidirectional Algorithm (UAX #9, section 2). */
    private static boolean turnsDirection(char unit) {
        return (unit >= '\u202a' && unit <= '\u202e') || (unit >= '\u2066' && unit <= '\u2069');
    }
}
