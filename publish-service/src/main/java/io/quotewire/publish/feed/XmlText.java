package io.quotewire.publish.feed;

/** Text that may stand in XML 1.0, which has no place for most control characters, escaped or not. */
final class XmlText {

    private XmlText() {}

    /** U+FFFD stands for what has no place (<a href="https://www.w3.org/TR/xml/#charsets">section 2.2</a>). */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
