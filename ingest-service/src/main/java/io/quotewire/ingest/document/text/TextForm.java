package io.quotewire.ingest.document.text;

/**
 * The one form of text that everything after this service relies on: line ends are {@code \n}, and it survives UTF-8
 * and PostgreSQL unchanged. Offsets refer to this text.
 */
public final class TextForm {

    private static final char REPLACEMENT = '\uFFFD';

    private TextForm() {}

    /**
     * CR LF and CR become {@code \n}; half a surrogate pair, which UTF-8 cannot write, and NUL, which PostgreSQL cannot
     * store, become U+FFFD. Nothing else changes.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\r') {
                out.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (unit == 0) {
                out.append(REPLACEMENT);
            } else if (!Character.isSurrogate(unit)) {
                out.append(unit);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                out.append(unit).append(text.charAt(++i));
            } else {
                out.append(REPLACEMENT);
            }
        }
        return out.toString();
    }
}
