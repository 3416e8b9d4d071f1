package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts the name out of a mention: "Senator Ted Cruz" out of "Republican hopeful Senator Ted Cruz, who". */
final class Names {

    private static final int LONGEST_BODY = 12;
    private static final int LONGEST_PREFIX = 3;

    private final Tokens tokens;
    private final BodyNames bodies;
    private final Callings callings;

    Names(Tokens tokens) {
        this.tokens = tokens;
        this.bodies = new BodyNames(tokens);
        this.callings = new Callings(tokens);
    }

    /**
     * The name in a mention, titles left out: a person's, or one after a title, or else the first; null if it has none.
     */
    @Nullable
    Range in(Range mention) {
        Range best = null;
        int end = headEnd(mention);
        for (int i = mention.from(); i < end; i++) {
            if (startsName(i)) {
                Range found = withTime(at(i, mention.to()));
                best = best == null || (!isPersonal(best) && isTitled(found)) ? found : best;
                i = found.to() - 1;
            }
        }
        return best;
    }

    /**
     * A mention whose last name is a body's and goes on behind it: "the World Travel" of the World Travel &amp; Tourism
     * Council.
     */
    Range whole(Range mention) {
        int last = mention.to() - 1;
        while (last > mention.from() && startsName(last - 1)) {
            last--;
        }
        boolean open = startsName(last) && tokens.is(mention.to(), Trait.COORDINATOR);
        int end = open ? end(last, Math.min(mention.to() + LONGEST_BODY, tokens.size())) : mention.to();
        return end > mention.to() ? new Range(mention.from(), end) : mention;
    }

    /**
     * The person beside an office: "the mayor of Rome, Ann Lee", "The head of the unit, Acting Detective, Ned Harker";
     * null if none is.
     */
    @Nullable
    Range apposed(Range mention) {
        for (int comma = mention.from() + 1; comma < mention.to() - 1; comma++) {
            if (!tokens.isSign(comma, ",")) {
                continue;
            }
            Range name = in(new Range(comma + 1, mention.to()));
            boolean closes = name != null && (name.to() == mention.to() || tokens.isSign(name.to(), ","));
            boolean given = name != null && (isPersonal(name) || (name.length() == 1 && isGiven(name.from())));
            if (name != null && closes && given && isTitleRun(comma + 1, name.from())) {
                return name;
            }
        }
        return null;
    }

    private boolean isTitleRun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Trait.TITLE, Trait.ROLE) && !startsName(i)) {
                return false;
            }
        }
        return true;
    }

    /** "The Morning Gazette": a time in a title is part of it. */
    private Range withTime(Range name) {
        int time = name.from() - 1;
        boolean title =
                tokens.is(time, Trait.TIME) && tokens.is(time, Trait.CAPITALISED) && tokens.is(time - 1, Keyword.THE);
        return title ? new Range(time, name.to()) : name;
    }

    /** One past the words before the first preposition, comma or relative pronoun: what follows only tells more. */
    private int headEnd(Range mention) {
        boolean apposed = tokens.is(mention.from(), Trait.DETERMINER, Trait.POSSESSIVE);
        int i = mention.from();
        while (i < mention.to() && (i == mention.from() || !endsHead(i, apposed))) {
            i = startsName(i) ? Math.max(i + 1, end(i, mention.to())) : i + 1;
        }
        return Math.min(i, mention.to());
    }

    private boolean endsHead(int i, boolean apposed) {
        boolean preposition = tokens.is(i, Trait.PREPOSITION) && !tokens.is(i, Trait.CAPITALISED);
        return (preposition && !belongsToTitle(i))
                || tokens.is(i, Trait.RELATIVE)
                || (tokens.isSign(i, ",") && !apposed);
    }

    /**
     * The name that begins at a token or, where an office is written like one, behind it: "CIA Director John Brennan".
     */
    Range at(int from, int limit) {
        return callings.without(from, end(from, limit));
    }

    private boolean isGiven(int i) {
        return tokens.is(i, Trait.GIVEN_NAME);
    }

    /** "Secretary of State John Kerry", "Chancellor of the Exchequer Hugh Marsh": the office goes on. */
    private boolean belongsToTitle(int of) {
        if (!tokens.is(of, Trait.BODY_LINK) || !tokens.is(of - 1, Trait.TITLE, Trait.ROLE)) {
            return false;
        }
        int i = of + (tokens.is(of + 1, Keyword.THE) ? 2 : 1);
        int first = i;
        while (startsName(i) && !isGiven(i)) {
            i++;
        }
        return i > first && isGiven(i) && tokens.is(i + 1, Trait.CAPITALISED);
    }

    private boolean isTitled(Range name) {
        return isPersonal(name) || tokens.is(name.from() - 1, Trait.TITLE, Trait.ROLE);
    }

    /** "Jeb Bush and Chris Christie": whether several are named together. */
    boolean joins(Range mention) {
        int end = headEnd(mention);
        for (int i = mention.from(); i < end; i++) {
            if (startsName(i)) {
                i = at(i, mention.to()).to();
                if (i < end && tokens.is(i, Trait.COORDINATOR)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "South Korean military reports": whether the name only describes a noun that follows it. */
    boolean describes(Range name, Range mention) {
        int next = name.to();
        boolean noun = next < headEnd(mention) && tokens.is(next, Trait.WORD) && !tokens.is(next, Trait.ADVERB);
        boolean title = tokens.is(next, Trait.TITLE) && startsName(next + 1);
        return noun && !isPersonal(name) && !title;
    }

    /** A name as printed, without a genitive ending and line breaks. */
    String text(Range name) {
        StringBuilder words = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            boolean apart = i > name.from() && !tokens.touchesPrevious(i);
            words.append(apart ? " " : "").append(tokens.text(i));
        }
        String joined = words.toString();
        return joined.endsWith("’s") || joined.endsWith("'s") ? joined.substring(0, joined.length() - 2) : joined;
    }

    /** One past a name: capitals, initials, "van der"; a body's goes on over "for" and "of the". */
    int end(int from, int limit) {
        int end = run(from, limit);
        return isPersonal(new Range(from, end)) ? end : bodies.end(from, end, limit, this::run);
    }

    /** One past a run of name words. */
    private int run(int from, int limit) {
        int i = from;
        while (i < limit && (startsName(i) || isSurname(from, i) || isJoined(from, i, limit))) {
            i = afterNickname(i + 1, limit);
            if (tokens.is(i - 1, Trait.GENITIVE) || tokens.is(i - 1, Keyword.CLOSING)) {
                break;
            }
        }
        return i;
    }

    /** Over “Skip” in Walter “Skip” Lindqvist. */
    private int afterNickname(int i, int limit) {
        if (!tokens.is(i - 1, Trait.GIVEN_NAME) || !tokens.isSign(i, "“\"‘'(") || !startsName(i + 1)) {
            return i;
        }
        int close = startsName(i + 2) ? i + 3 : i + 2;
        return close + 1 < limit && tokens.isSign(close, "”\"’')") && startsName(close + 1) ? close + 1 : i;
    }

    /** An initial, a word like "May" where a given name stands before it, or a last word like "Sen" without a dot. */
    private boolean isSurname(int from, int i) {
        boolean behindGiven = i > from && tokens.is(i - 1, Trait.GIVEN_NAME, Trait.INITIAL);
        return tokens.is(i, Trait.INITIAL)
                || (behindGiven && tokens.is(i, Trait.SURNAME_TOO) && tokens.is(i, Trait.CAPITALISED))
                || (i > from
                        && tokens.is(i, Keyword.SHORT_TITLE)
                        && tokens.is(i, Trait.CAPITALISED)
                        && !startsName(i + 1));
    }

    boolean startsName(int i) {
        boolean name = tokens.is(i, Trait.CAPITALISED) && !tokens.is(i, Trait.NOT_A_NAME) && !tokens.is(i, Trait.TIME);
        return name && !tokens.is(i, Trait.TITLE, Trait.NUMBER) && !tokens.is(i, Trait.MARKUP);
    }

    /** "van der", "al-Harthy" and the sign in "Stead & Harker" inside a name. */
    private boolean isJoined(int from, int i, int limit) {
        boolean and = i > from && tokens.isSign(i, "&") && i + 1 < limit && startsName(i + 1);
        return isParticle(i, limit) || isPrefixed(from, i) || and;
    }

    /** "al-Harthy" behind a name. */
    private boolean isPrefixed(int from, int i) {
        String word = i > from ? tokens.text(i) : "";
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen <= LONGEST_PREFIX
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.codePointAt(hyphen + 1));
    }

    private boolean isParticle(int i, int limit) {
        return tokens.is(i, Trait.NAME_PARTICLE) && i + 1 < limit && startsName(i + 1);
    }

    /** Whether a name tells of a body: "Pew Research Center", "Institute for Fiscal Studies". */
    boolean isBody(Range name) {
        return bodies.isBody(name);
    }

    /**
     * Whether the words of a name surely belong together: "Pew Research Center", "Ban Ki-moon", "Gao Junlan, a clerk".
     */
    boolean isWhole(Range name) {
        int last = name.to() - 1;
        return isBody(name) || tokens.text(last).indexOf('-') > 0 || tokens.isSign(name.to(), ",");
    }

    /** Whether a name looks like a person's: two words, the first a given name or an initial. */
    boolean isPersonal(Range name) {
        boolean given = isGiven(name.from()) || tokens.is(name.from(), Trait.INITIAL);
        return given && name.length() > 1 && !isBody(name);
    }

    /** Whether a name may be a person's though its first word is no given name we know: "Ngozi Eze", not "New York". */
    boolean mayBePersonal(Range name) {
        return name.length() > 1
                && name.length() < 5
                && !isBody(name)
                && !tokens.is(name.from(), Trait.PLACE_OPENER)
                && !tokens.is(name.from(), Trait.ALL_CAPS);
    }
}
