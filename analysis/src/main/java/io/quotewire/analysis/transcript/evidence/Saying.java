package io.quotewire.analysis.transcript.evidence;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.Shape;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label and the first words under it.
 *
 * @param line index of its line
 * @param words the first words under it; null if there are none
 */
record Saying(int line, Label label, @Nullable Range words) {

    private static final String ENDINGS = ".?!…—–-\"”’')]*_,;";
    /** A time of day from five o'clock on, without seconds. */
    private static final Pattern TIME = Pattern.compile("(?<![\\d:])(?:0?[5-9]|1\\d|2[0-3]):\\d{2}(?![\\d:])");

    private static final int SHORT = 4;
    private static final int ENOUGH = 150;
    private static final int LONGEST_NAME = 5;

    /** Whether the words end as a sentence does, or break off. */
    boolean isSentence(Tokens tokens) {
        if (words == null || (words.length() < SHORT && tokens.is(words.from(), Trait.NUMBER))) {
            return false;
        }
        int last = words.to() - 1;
        boolean sign = words.length() > 1 && tokens.isSign(last, ENDINGS);
        return sign || tokens.text(last).endsWith(".");
    }

    /** "10:00 Ida Crane": people write and speak at any minute, programmes begin at a round one. */
    boolean isAtRoundTime(Tokens tokens) {
        int name = tokens.start(label.tokens().from());
        int from = Math.max(0, tokens.chars().lastIndexOf('\n', name) + 1);
        Matcher time = TIME.matcher(tokens.chars()).region(from, label.body());
        return time.find() && "05".indexOf(time.group().charAt(time.group().length() - 1)) >= 0;
    }

    /** Whether the words speak to somebody. */
    boolean isConversation(Tokens tokens, LabelWords known) {
        return has(Part.CONVERSATION, tokens, known) || (words != null && asks(tokens, words));
    }

    private static boolean asks(Tokens tokens, Range words) {
        for (int i = words.from(); i < Math.min(words.to(), words.from() + ENOUGH); i++) {
            if (tokens.isSign(i, "?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words plays a part. */
    boolean has(Part part, Tokens tokens, LabelWords known) {
        for (int i = words == null ? 0 : words.from();
                words != null && i < Math.min(words.to(), words.from() + ENOUGH);
                i++) {
            if (known.is(tokens.text(i), part)) {
                return true;
            }
        }
        return false;
    }

    /** "Interviewer: Carl Nyhus": who plays a part, told once at the head. */
    boolean isDeclaration(Tokens tokens) {
        int end = words == null ? 0 : words.from();
        while (words != null && end < words.to() && (end == words.from() || !tokens.startsLine(end))) {
            if (!tokens.is(end, Trait.CAPITALISED) && !tokens.is(end, Trait.NAME_PARTICLE)) {
                return false;
            }
            end++;
        }
        return words != null && end - words.from() <= LONGEST_NAME;
    }

    /** "Ann Lee: “We will win.”": a statement under a heading; turns need no marks. */
    boolean opensWithMark(Tokens tokens) {
        int first = words == null ? -1 : words.from();
        while (words != null && first < words.to() && tokens.isSign(first, "*_")) {
            first++;
        }
        return tokens.isSign(first, "“\"„«");
    }

    /** "Ann Lee: In her plan, Ms. Lee asks for …": the words tell of whom the label names. */
    boolean tellsOfItself(Tokens tokens) {
        int last = label.tokens().to() - 1;
        boolean named = label.shape() == Shape.PERSON || label.shape() == Shape.CAPITALISED;
        for (int i = words == null ? 0 : words.from(); named && words != null && i < words.to(); i++) {
            if (tokens.is(i, Trait.CAPITALISED) && tokens.text(i).equals(tokens.text(last))) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of the words, to be compared with others. */
    String beginning(Tokens tokens) {
        return words == null
                ? ""
                : Words.spaced(tokens.text(words.from(), Math.min(words.to(), words.from() + ENOUGH)));
    }
}
