package io.quotewire.analysis.text;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs into sentences. What stands in marks belongs to the sentence around it, however many it holds. */
final class Sentences {

    /** So that no rule ever looks at more: hostile texts have sentences of millions of words. */
    private static final int LONGEST = 400;

    private static final String STOPS = ".?!…";

    private final Tokens tokens;
    private final Marks marks;

    Sentences(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    List<Range> in(Range paragraph) {
        List<Range> found = new ArrayList<>();
        int from = paragraph.from();
        for (int i = from; i < paragraph.to(); i++) {
            int stretch = marks.at(i);
            if (stretch >= 0) {
                i = marks.stretches().get(stretch).outside().to() - 1;
            }
            boolean tooLong = i - from >= LONGEST;
            if (i + 1 < paragraph.to() && (tooLong || endsAt(i, paragraph))) {
                found.add(new Range(from, i + 1));
                from = i + 1;
            }
        }
        found.add(new Range(from, paragraph.to()));
        return found;
    }

    private boolean endsAt(int i, Range paragraph) {
        int next = i + 1;
        if (marks.at(i) >= 0) {
            int last = marks.stretches().get(marks.at(i)).inside().to() - 1;
            return tokens.isSign(last, STOPS)
                    && opensSentence(next)
                    && !isAttributed(i, next, paragraph, tokens.isSign(last, "."))
                    && !(tokens.isSign(last, "?!") && isDeed(next, paragraph));
        }
        if (tokens.is(i, Trait.ABBREVIATION)) {
            return endsWithAbbreviation(i);
        }
        if (tokens.isSign(i, ")]")) {
            return tokens.isSign(i - 1, STOPS) && opensSentence(next) && !tokens.is(i - 2, Trait.CAPITALISED);
        }
        return tokens.isSign(i, STOPS) && !tokens.isSign(next, STOPS + ")]") && opensSentence(next);
    }

    /**
     * "… said Amart Sen. “Maybe,”", "at 9 a.m. Ames said", "lives on Pine St. Come": what follows begins a sentence,
     * and an abbreviated title there stands behind a name instead of before one.
     */
    private boolean endsWithAbbreviation(int i) {
        int next = i + 1;
        boolean capital = tokens.is(next, Trait.CAPITALISED);
        boolean behindName = tokens.is(i - 1, Trait.CAPITALISED) && !tokens.is(i - 1, Trait.TITLE);
        if (tokens.is(i, Trait.TITLE) && !behindName) {
            return false;
        }
        boolean opener = capital && (tokens.is(next, Trait.NOT_A_NAME) || isPlainVerb(next));
        boolean closes = tokens.is(i, Keyword.CLOSING) && capital && !isZone(next);
        boolean street = behindName && tokens.is(i, Trait.TITLE, Trait.NAME_PARTICLE);
        boolean titled = street && capital && opensTitledName(next);
        return opener || closes || titled || marks.at(next) >= 0;
    }

    /** "Captain Ann Lee", "Police Captain Ann Lee": titles and a name of at least two words. */
    private boolean opensTitledName(int token) {
        int title = tokens.is(token, Trait.TITLE, Trait.ROLE) ? token : token + 1;
        return tokens.is(title, Trait.TITLE, Trait.ROLE)
                && tokens.is(title, Trait.CAPITALISED)
                && tokens.is(title + 1, Trait.CAPITALISED)
                && tokens.is(title + 2, Trait.CAPITALISED);
    }

    /** After "She said: “It was late.”" nobody else is told to have said it. */
    private boolean isAttributed(int close, int next, Range paragraph, boolean afterFullStop) {
        int open = marks.stretches().get(marks.at(close)).open();
        return !(afterFullStop && tokens.isSign(open - 1, ":")) && isAttribution(next, paragraph, afterFullStop);
    }

    private boolean isPlainVerb(int token) {
        return tokens.is(token, Trait.VERB) && !tokens.is(token, Trait.GIVEN_NAME, Trait.NOUN_TOO);
    }

    /** "9 a.m. Monday", "9 a.m. ET", "9 a.m. Eastern". */
    private boolean isZone(int token) {
        return tokens.is(token, Trait.TIME, Trait.ALL_CAPS) || tokens.is(token, Trait.PLACE_OPENER);
    }

    private boolean opensSentence(int token) {
        boolean lower = Character.isLowerCase(tokens.chars().codePointAt(tokens.start(token)));
        return !lower && !tokens.isSign(token, ",;:—–―");
    }

    /**
     * "…?” Beck wondered.", "…!” Murphy, the head of the guild, tweeted on Friday": a name and what its bearer does.
     */
    private boolean isDeed(int token, Range paragraph) {
        if (!tokens.is(token, Trait.CAPITALISED) || tokens.is(token, Trait.NOT_A_NAME)) {
            return false;
        }
        int i = token + 1;
        while (i < paragraph.to() && i < token + 4 && tokens.is(i, Trait.CAPITALISED)) {
            i++;
        }
        if (i < paragraph.to() && tokens.isSign(i, ",")) {
            i = afterApposition(i + 1, paragraph);
        }
        boolean past = i < paragraph.to()
                && !tokens.is(i, Trait.CAPITALISED)
                && ((tokens.is(i, Trait.FINITE) && tokens.is(i, Trait.PAST)) || tokens.is(i, Trait.LOOKS_PAST));
        return past && !tokens.is(i, Trait.AUXILIARY);
    }

    /** One past the next comma of a sentence, or the given token if it has none. */
    private int afterApposition(int from, Range paragraph) {
        int limit = Math.min(paragraph.to(), from + 15);
        for (int i = from; i < limit && marks.at(i) < 0 && !tokens.isSign(i, STOPS); i++) {
            if (tokens.isSign(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "…!” Trump said": a short subject and a verb of saying. After a full stop the verb must end the sentence. */
    private boolean isAttribution(int token, Range paragraph, boolean afterFullStop) {
        int limit = Math.min(paragraph.to(), token + 8);
        boolean pronoun =
                tokens.is(token, Trait.PRONOUN) && tokens.is(token, Trait.CAPITALISED) && !tokens.is(token, Keyword.I);
        boolean mustEnd = afterFullStop || pronoun;
        for (int i = token; i < limit && marks.at(i) < 0 && !tokens.isSign(i, STOPS + ",;:"); i++) {
            boolean says = tokens.is(i, Trait.SPEECH, Trait.ADDRESSED) && tokens.is(i, Trait.FINITE);
            if (says && !tokens.is(i - 1, Keyword.INFINITIVE)) {
                return i > token && (!mustEnd || tokens.isSign(i + 1, ".") || i + 1 == paragraph.to());
            }
        }
        return false;
    }
}
