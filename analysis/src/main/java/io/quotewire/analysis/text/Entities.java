package io.quotewire.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The character references that a careless export leaves in plain text: "quot" or "#8220" between ampersand and
 * semicolon. Only those that stand for punctuation are read, by the names of the HTML standard; what else looks like
 * one stays.
 */
final class Entities {

    private static final int LONGEST = 8;
    private static final char NONE = '\0';
    private static final Properties NAMED = read();

    private Entities() {}

    /** One past the reference that begins at a character, or the same place if none does. */
    static int end(String text, int start) {
        if (text.charAt(start) != '&') {
            return start;
        }
        int limit = Math.min(text.length(), start + LONGEST + 2);
        int semicolon = start + 1;
        while (semicolon < limit && text.charAt(semicolon) != ';') {
            semicolon++;
        }
        return semicolon < limit && character(text, start, semicolon + 1) != NONE ? semicolon + 1 : start;
    }

    /** What a reference stands for, from its ampersand to one past its semicolon; NUL if it is none of ours. */
    static char character(String text, int start, int end) {
        if (text.charAt(start + 1) != '#') {
            String named = NAMED.getProperty(text.substring(start + 1, end - 1));
            return named == null ? NONE : named.charAt(0);
        }
        boolean hexadecimal = Character.toLowerCase(text.charAt(start + 2)) == 'x';
        int code = number(text, start + (hexadecimal ? 3 : 2), end - 1, hexadecimal ? 16 : 10);
        return NAMED.containsValue(Character.toString(code)) ? (char) code : NONE;
    }

    /** The value of some digits; 0, which no reference of ours has, if they are none. */
    private static int number(String text, int from, int to, int radix) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return 0;
            }
            value = value * radix + digit;
        }
        return value <= Character.MAX_VALUE ? value : 0;
    }

    private static Properties read() {
        Properties named = new Properties();
        try (InputStream in = Entities.class.getResourceAsStream("entities.properties")) {
            if (in == null) {
                throw new IllegalStateException("entities.properties");
            }
            named.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return named;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
