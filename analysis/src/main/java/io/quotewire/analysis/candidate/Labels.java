package io.quotewire.analysis.candidate;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels of a transcript: which words before a colon at the head of a paragraph name a speaker. */
final class Labels {

    private static final int LONGEST_LABEL = 8;
    private static final Set<String> ROLES = Set.of(
            "q",
            "q.",
            "a",
            "a.",
            "moderator",
            "question",
            "answer",
            "interviewer",
            "audience",
            "host",
            "announcer",
            "unidentified",
            "reporter",
            "speaker",
            "operator",
            "participant",
            "crowd",
            "voice",
            "narrator");

    private static final Set<String> CHANNELS = Set.of("via", "through");

    private final Tokens tokens;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> speakers = new HashSet<>();
    private int lastLabel = -1;

    Labels(Document document) {
        this.tokens = document.tokens();
        for (Range paragraph : document.paragraphs()) {
            Range label = candidate(paragraph);
            if (label != null) {
                counts.merge(key(label), 1, Integer::sum);
            }
        }
        if (document.paragraphs().stream().anyMatch(this::tellsOfItself)) {
            counts.values().removeIf(times -> times == 1);
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (Range paragraph : document.paragraphs()) {
            Range label = candidate(paragraph);
            if (label != null && namesSpeaker(label, paragraph, all)) {
                speakers.add(key(label));
                lastLabel = label.from();
            }
        }
    }

    /** The label of a paragraph; null if it has none. */
    @Nullable
    Range of(Range paragraph) {
        Range label = speakers.isEmpty() ? null : candidate(paragraph);
        return label != null && speakers.contains(key(label)) ? label : null;
    }

    /** The first token after a label and its colon. */
    int bodyStart(Range label, Range paragraph) {
        int i = label.to();
        if (isLetter(label.from()) && !tokens.isSign(i, ":")) {
            while (i < paragraph.to() && tokens.isSign(i, "-—–")) {
                i++;
            }
            return i;
        }
        while (i < paragraph.to() && !tokens.isSign(i, ":")) {
            i++;
        }
        return i + 1;
    }

    /**
     * Whether a paragraph after the last label is no longer the speaker's: it tells of a speaker in the third person,
     * or ends with a credit in brackets.
     */
    boolean isNarrator(Range paragraph, @Nullable Range speaker) {
        if (speaker == null || paragraph.from() < lastLabel) {
            return false;
        }
        boolean credit = tokens.isSign(paragraph.to() - 1, "]") || tokens.isSign(paragraph.to() - 1, ")");
        boolean named = speakers.stream().anyMatch(s -> s.contains(tokens.key(paragraph.from())))
                && tokens.is(paragraph.from(), Trait.CAPITALISED)
                && !tokens.is(paragraph.from(), Trait.NOT_A_NAME);
        return named || isOfficeActing(paragraph.from()) || (credit && holdsSlash(paragraph));
    }

    /** "The president left": somebody with the label "THE PRESIDENT" is told of. */
    private boolean isOfficeActing(int from) {
        boolean past = tokens.is(from + 2, Trait.PAST) || tokens.text(from + 2).endsWith("ed");
        return past && speakers.contains(key(new Range(from, from + 2)));
    }

    private boolean holdsSlash(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (tokens.isSign(i, "/")) {
                return true;
            }
        }
        return false;
    }

    /** A role, a name in capitals, a name that comes back, or names that take turns. */
    private boolean namesSpeaker(Range label, Range paragraph, int all) {
        int times = counts.getOrDefault(key(label), 0);
        if (times == 0) {
            return false;
        }
        if (isRole(label)) {
            return all > 1;
        }
        boolean fullName = label.length() > 1;
        if (isAllCaps(label)) {
            boolean first = paragraph.from() == 0 && isGivenName(label.from());
            return (fullName && all > 2) || times > 1 || (first && fullName);
        }
        return all > 1 && (times > 1 || (fullName && isGivenName(label.from()))) && counts.size() < all + 1;
    }

    /** "Ann Lee: In her plan, Ms. Lee asks for …": a heading of what follows, and so are others that come only once. */
    private boolean tellsOfItself(Range paragraph) {
        Range label = candidate(paragraph);
        if (label == null || label.length() < 2 || counts.getOrDefault(key(label), 0) > 1) {
            return false;
        }
        String surname = tokens.text(label.to() - 1);
        for (int i = bodyStart(label, paragraph); i < paragraph.to(); i++) {
            if (tokens.is(i, Trait.CAPITALISED) && tokens.text(i).equals(surname)) {
                return true;
            }
        }
        return false;
    }

    /** "Reporter", "Reporter #2", "Q1". */
    private boolean isRole(Range label) {
        boolean numbered = label.length() == 1 || (label.length() == 2 && isNumber(label.from() + 1));
        return numbered && ROLES.contains(tokens.key(label.from()).replaceAll("(?<=^[qa])\\d+$", ""));
    }

    /** "2" or "#2". */
    private boolean isNumber(int i) {
        return tokens.is(i, Trait.NUMBER)
                || (tokens.text(i).startsWith("#") && tokens.text(i).length() < 4);
    }

    private boolean isGivenName(int token) {
        return tokens.is(token, Trait.GIVEN_NAME, Trait.TITLE);
    }

    private boolean isAllCaps(Range label) {
        for (int i = label.from(); i < label.to(); i++) {
            if (!tokens.is(i, Trait.ALL_CAPS) && !tokens.is(i, Trait.INITIAL)) {
                return false;
            }
        }
        return true;
    }

    private String key(Range label) {
        StringBuilder key = new StringBuilder();
        for (int i = label.from(); i < label.to(); i++) {
            key.append(tokens.key(i)).append(' ');
        }
        return key.toString();
    }

    /** Capitalised words, perhaps something in brackets, then a colon; or "Q." and "A." */
    @Nullable
    private Range candidate(Range paragraph) {
        int i = paragraph.from();
        if (isLetter(i) && paragraph.length() > 1) {
            return new Range(i, i + 1);
        }
        int limit = Math.min(paragraph.to(), i + LONGEST_LABEL);
        if (tokens.isWord(i, "the") && isOffice(i + 1)) {
            i++; // "THE PRESIDENT:", not "The Latest:"
        }
        while (i < limit && isNamePart(i)) {
            i++;
        }
        if (i == paragraph.from() + 1 && i < limit && isNumber(i) && ROLES.contains(tokens.key(i - 1))) {
            i++;
        }
        int end = i;
        if (tokens.isSign(i, ",") && CHANNELS.contains(tokens.key(i + 1))) {
            limit = Math.min(paragraph.to(), end + LONGEST_LABEL);
            while (i < limit && !tokens.isSign(i, ":")) {
                i++; // ", via video link:"
            }
        }
        if (i < limit && tokens.isSign(i, "([")) {
            while (i < limit && !tokens.isSign(i, ")]")) {
                i++;
            }
            i++;
        }
        boolean labelled = end > paragraph.from() && tokens.isSign(i, ":");
        return labelled ? new Range(paragraph.from(), end) : null;
    }

    /** "Q." and "A." at the head of a paragraph, "Q When" and "Q1 --", without a colon; "A. Lee" is a name. */
    private boolean isLetter(int i) {
        boolean dashes = tokens.isSign(i + 1, "-") && tokens.isSign(i + 2, "-");
        if (dashes && tokens.text(i).matches("[QA]\\d*")) {
            return true;
        }
        boolean name = tokens.is(i + 1, Trait.CAPITALISED) && !tokens.is(i + 1, Trait.NOT_A_NAME);
        boolean bare = tokens.text(i).equals("Q") && tokens.is(i + 1, Trait.CAPITALISED);
        return bare || tokens.text(i).equals("Q.") || (tokens.text(i).equals("A.") && !name);
    }

    private boolean isOffice(int i) {
        return isNamePart(i) && (tokens.is(i, Trait.ALL_CAPS) || tokens.is(i, Trait.TITLE, Trait.ROLE));
    }

    private boolean isNamePart(int i) {
        boolean name =
                tokens.is(i, Trait.CAPITALISED) && (!tokens.is(i, Trait.NOT_A_NAME) || tokens.is(i, Trait.INITIAL));
        return (name || tokens.is(i, Trait.NAME_PARTICLE)) && !tokens.is(i, Trait.NUMBER);
    }
}
