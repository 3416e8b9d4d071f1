package io.quotewire.ingest.document.format.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a word that a line's end breaks is one word: it is where it stands in one piece elsewhere in the document or
 * in a list of words. Else its hyphen is kept.
 */
final class Hyphens {

    static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\u00AD\u2010]$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Set<String> LIST = list();

    private final Set<String> words = new HashSet<>();

    Hyphens(List<List<Line>> pages) {
        pages.forEach(page -> page.forEach(line -> {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }));
    }

    /** @param next the line that goes on with it */
    boolean isJoined(String start, String next) {
        Matcher rest = LETTERS.matcher(next);
        if (!rest.lookingAt()) {
            return false;
        }
        String joined = (start + rest.group()).toLowerCase(Locale.ROOT);
        String kept = (start + "-" + rest.group()).toLowerCase(Locale.ROOT);
        return words.contains(joined) || (!words.contains(kept) && LIST.contains(joined));
    }

    private static Set<String> list() {
        try (InputStream in = Hyphens.class.getResourceAsStream("/words/vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of words is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
