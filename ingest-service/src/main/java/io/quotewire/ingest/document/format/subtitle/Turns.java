package io.quotewire.ingest.document.format.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Joins cues into turns: a paragraph each, {@code Name: words} where the speaker is named. Where nobody is named, a
 * pause after the end of a sentence begins a paragraph.
 */
final class Turns {

    /** {@code <v Ann Lee>}, {@code <v.loud Ann Lee>}. */
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s<>]*)?\\s+([^<>]*)>");
    /** In milliseconds; people breathe in less. */
    private static final int PAUSE = 2000;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder turn = new StringBuilder();
    private @Nullable String speaker;
    private String lastLine = "";
    private long lastEnd;

    static String of(List<Cue> cues) {
        Turns turns = new Turns();
        cues.forEach(turns::add);
        turns.end();
        return String.join("\n\n", turns.paragraphs);
    }

    private void add(Cue cue) {
        List<String> lines = fresh(cue);
        if (cue.start() - lastEnd >= PAUSE && endsSentence()) {
            end();
        }
        lastEnd = cue.end();
        String voice = null;
        for (String line : lines) {
            int from = 0;
            Matcher tag = VOICE.matcher(line);
            while (tag.find()) {
                add(Said.of(voice, line.substring(from, tag.start())));
                voice = Parser.unescapeEntities(tag.group(1), false).strip();
                from = tag.end();
            }
            add(Said.of(voice, line.substring(from)));
        }
    }

    /** Captions that roll by show each line twice: below, then above the next. */
    private List<String> fresh(Cue cue) {
        List<String> lines =
                cue.lines().stream().filter(line -> !line.isBlank()).toList();
        boolean again = !lines.isEmpty()
                && plain(lines.get(0)).equals(lastLine)
                && cue.start() <= lastEnd
                && (lines.size() > 1 || cue.isStep());
        if (!lines.isEmpty()) {
            lastLine = plain(lines.get(lines.size() - 1));
        }
        return again ? lines.subList(1, lines.size()) : lines;
    }

    private static String plain(String line) {
        return Said.of("", line).text();
    }

    private void add(Said said) {
        if (said.isSound()) {
            return;
        }
        if (said.changes() && !(said.speaker() != null && said.speaker().equals(speaker))) {
            end();
            speaker = said.speaker();
        }
        if (turn.length() == 0 && speaker != null) {
            turn.append(speaker).append(':');
        }
        turn.append(turn.length() == 0 ? "" : " ").append(said.text());
    }

    private boolean endsSentence() {
        return turn.length() > 0 && ".!?…”\"".indexOf(turn.charAt(turn.length() - 1)) >= 0;
    }

    private void end() {
        if (turn.length() > 0) {
            paragraphs.add(turn.toString());
            turn.setLength(0);
        }
    }
}
