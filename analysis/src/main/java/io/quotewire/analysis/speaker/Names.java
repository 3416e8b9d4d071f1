package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the name out of a mention: "Senator Ted Cruz" out of "Republican hopeful Senator Ted Cruz, who". */
final class Names {

    private final Tokens tokens;

    Names(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The name in a mention, titles left out: a person's, or one after a title, or else the first; null if it has none.
     */
    @Nullable
    Range in(Range mention) {
        Range best = null;
        for (int i = mention.from(); i < headEnd(mention); i++) {
            if (startsName(i)) {
                Range found = at(i, mention.to());
                best = best == null || (!isPersonal(best) && isTitled(found)) ? found : best;
                i = found.to() - 1;
            }
        }
        return best;
    }

    /** The person after the office that a mention begins with: "the mayor of Rome, Ann Lee"; null if none is. */
    @Nullable
    Range apposed(Range mention) {
        for (int comma = mention.from() + 1; comma < mention.to() - 1; comma++) {
            Range name = tokens.isSign(comma, ",") ? at(comma + 1, mention.to()) : null;
            if (name != null) {
                boolean closes = name.to() == mention.to() || tokens.isSign(name.to(), ",");
                return closes && isPersonal(name) ? name : null;
            }
        }
        return null;
    }

    /** One past the words before the first preposition, comma or relative pronoun: what follows only tells more. */
    private int headEnd(Range mention) {
        int i = mention.from() + 1;
        while (i < mention.to()
                && !(tokens.is(i, Trait.PREPOSITION) && !belongsToTitle(i))
                && !tokens.is(i, Trait.RELATIVE)
                && !(tokens.isSign(i, ",") && !tokens.is(mention.from(), Trait.DETERMINER, Trait.POSSESSIVE))) {
            i++;
        }
        return i;
    }

    /**
     * The name that begins at a token or, where an office is written like one, behind it: "CIA Director John Brennan".
     */
    Range at(int from, int limit) {
        int to = end(from, limit);
        int name = from;
        for (int i = from + 1; i < to - 1 && !isGiven(i - 1); i++) {
            if (isGiven(i) && isOffice(i - 1)) {
                name = i;
            }
        }
        return new Range(name, to);
    }

    private boolean isGiven(int i) {
        return tokens.is(i, Trait.MALE_NAME, Trait.FEMALE_NAME);
    }

    /** "Director", "Texas-based", "State" in "Secretary of State"; and "Said" at the head of a sentence. */
    private boolean isOffice(int i) {
        boolean of = tokens.isWord(i - 1, "of") && tokens.is(i - 2, Trait.TITLE, Trait.ROLE);
        return of
                || tokens.is(i, Trait.ROLE, Trait.GROUP)
                || tokens.is(i, Trait.PLAIN_SAYING)
                || tokens.text(i).indexOf('-') > 0;
    }

    /** "Secretary of State John Kerry": the office goes on. */
    private boolean belongsToTitle(int of) {
        int i = of + 1;
        return tokens.isWord(of, "of")
                && tokens.is(of - 1, Trait.TITLE)
                && tokens.is(i, Trait.CAPITALISED)
                && isGiven(i + 1)
                && tokens.is(i + 2, Trait.CAPITALISED);
    }

    private boolean isTitled(Range name) {
        return isPersonal(name) || tokens.is(name.from() - 1, Trait.TITLE, Trait.ROLE);
    }

    /** "Jeb Bush and Chris Christie": whether several are named together. */
    boolean joins(Range mention) {
        for (int i = mention.from() + 1; i < headEnd(mention); i++) {
            if (tokens.is(i, Trait.COORDINATOR) && startsName(i - 1)) {
                return true;
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
        List<String> words = new ArrayList<>();
        for (int i = name.from(); i < name.to(); i++) {
            words.add(tokens.text(i));
        }
        String joined = String.join(" ", words);
        return joined.endsWith("’s") || joined.endsWith("'s") ? joined.substring(0, joined.length() - 2) : joined;
    }

    /** One past a run of name words: capitals, initials, "van der". */
    int end(int from, int limit) {
        int i = from;
        while (i < limit && (startsName(i) || tokens.is(i, Trait.INITIAL) || isParticle(i, limit))) {
            i++;
            if (tokens.is(i - 1, Trait.GENITIVE)) {
                break;
            }
        }
        return i;
    }

    boolean startsName(int i) {
        boolean name = tokens.is(i, Trait.CAPITALISED) && !tokens.is(i, Trait.NOT_A_NAME) && !tokens.is(i, Trait.TIME);
        return name && !tokens.is(i, Trait.TITLE, Trait.NUMBER) && !tokens.is(i, Trait.MARKUP);
    }

    private boolean isParticle(int i, int limit) {
        return tokens.is(i, Trait.NAME_PARTICLE) && i + 1 < limit && startsName(i + 1);
    }

    /** Whether the last word of a name tells of a body. */
    boolean isBody(Range name) {
        return tokens.is(name.to() - 1, Trait.GROUP);
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
        boolean given =
                tokens.is(name.from(), Trait.MALE_NAME, Trait.FEMALE_NAME) || tokens.is(name.from(), Trait.INITIAL);
        return given && name.length() > 1 && !isBody(name);
    }
}
