package io.quotewire.analysis.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a language says in and around the labels of transcripts; {@code labels.txt} has the words and an example of
 * each.
 */
public final class LabelWords {

    /** What a word or phrase does in a label. */
    public enum Part {
        /** Stands in for somebody nobody names: "reporter". */
        UNNAMED,
        /** The same, before any word: "unidentified". */
        UNNAMED_FIRST,
        /** A name with a number behind it: "Speaker 1". */
        CODE,
        /** Asks: "Q". */
        QUESTION,
        /** Answers: "A". */
        ANSWER,
        /** Whoever is on the stand: "the witness". */
        WITNESS,
        /** An office whose holder is called by it: "the chair". */
        OFFICE,
        /** An office that stays the name even where a person's follows in brackets. */
        PRESIDING,
        /** Stands before a full name and is no part of it, besides offices: "sergeant". */
        RANK,
        /** Small words between those of a label: "of". */
        WITHIN,
        /** Titles that are no part of a name. */
        CIVIL,
        /** Before a colon, but no speaker: "related". */
        HEADING,
        /** Tells of whoever speaks: "my". */
        SELF,
        /** Turns to another: "your". */
        ADDRESSED,
        /** Stands in lines about the transcript itself: "copyright". */
        TRAILER,
        /** What people say to each other rather than write: "you". */
        CONVERSATION
    }

    /** Lines that are no words of a turn. */
    public enum LinePattern {
        /** "(APPLAUSE)" */
        DIRECTION,
        /** "Column 231" */
        FURNITURE,
        /** "BY MR. HARGREAVE:" */
        EXAMINER,
        /** "(By Ms. Alden)" */
        EXAMINER_ASIDE,
        /** "DOLORES PIKE, having been duly sworn" */
        SWORN,
        /** "From the desk of Omar Diaz, VP Analyst" */
        STATEMENT
    }

    private static final String PATTERN = "_PATTERN";

    /** No line that a pattern describes is longer. */
    private static final int LONGEST_LINE = 600;

    private final Map<Part, Set<String>> phrases = new EnumMap<>(Part.class);
    private final Map<LinePattern, List<HeadPattern>> patterns = new EnumMap<>(LinePattern.class);

    /** Reads the list of a language. */
    LabelWords(String code) {
        for (String line : WordList.lines(code + "/labels.txt")) {
            String[] sides = line.split(" = ", 2);
            String part = sides[0].strip();
            if (part.endsWith(PATTERN)) {
                LinePattern kind = LinePattern.valueOf(part.substring(0, part.length() - PATTERN.length()));
                patterns.computeIfAbsent(kind, k -> new ArrayList<>()).add(new HeadPattern(sides[1].strip()));
            } else {
                Set<String> known = phrases.computeIfAbsent(Part.valueOf(part), k -> new HashSet<>());
                for (String phrase : sides[1].split("\\|", -1)) {
                    known.add(phrase.strip());
                }
            }
        }
    }

    /** Whether a phrase, whatever its case, plays a part. */
    public boolean is(String phrase, Part part) {
        String key = phrase.toLowerCase(Locale.ROOT).replace('\'', '’');
        return phrases.getOrDefault(part, Set.of()).contains(key);
    }

    /** The first pattern of a kind that a run of characters fits from end to end; null if none does. */
    @Nullable
    public Matcher match(LinePattern kind, String chars, int from, int to) {
        if (to - from > LONGEST_LINE) {
            return null;
        }
        for (HeadPattern pattern : patterns.getOrDefault(kind, List.of())) {
            Matcher matcher = pattern.matches(chars, from, to);
            if (matcher != null) {
                return matcher;
            }
        }
        return null;
    }
}
