package io.quotewire.analysis.transcript.layout;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a label looks like. */
final class Shapes {

    private static final int MOST_WORDS = 7;
    private static final int MOST_OF_OFFICE = 14;
    private static final Pattern NUMBER = Pattern.compile("[ _#-]{0,2}(?:\\d{1,3}|#\\d{1,3}|(?<= )[a-z])$");
    /** "McCONNELL", "DeLAURO": capitals with a prefix. */
    private static final Pattern PREFIXED =
            Pattern.compile("(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O['’])\\p{Lu}[\\p{Lu}'’-]+");

    private final Tokens tokens;
    private final LabelWords words;

    Shapes(Tokens tokens, LabelWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Shape of(String name, Range range, Layout layout) {
        String key = Words.key(name);
        String unnumbered = NUMBER.matcher(key).replaceFirst("");
        String bare = withoutThe(unnumbered);
        if (layout.isLetter()
                || words.is(bare, Part.UNNAMED)
                || words.is(Words.of(bare).get(0), Part.UNNAMED_FIRST)) {
            return Shape.UNNAMED;
        }
        if (unnumbered.length() < key.length() && words.is(bare, Part.CODE)) {
            return Shape.CODE;
        }
        List<String> all = Words.of(key);
        boolean title = tokens.is(range.from(), Trait.TITLE) || words.is(key + ".", Part.CIVIL);
        if (all.size() == 1 && title && !words.is(key, Part.OFFICE)) {
            return Shape.NONE;
        }
        boolean small = !Character.isUpperCase(name.codePointAt(0));
        if (all.size() > MOST_OF_OFFICE || (small && !layout.marksNames())) {
            return Shape.NONE;
        }
        if (isOffice(all) && isCapitalised(range)) {
            boolean called = all.size() > 1 || tokens.is(range.from(), Trait.ALL_CAPS) || layout.weight() > 0.5;
            return called ? Shape.OFFICE : Shape.WORD;
        }
        if (all.size() > MOST_WORDS) {
            return Shape.NONE;
        }
        if (isHeading(all, range) && isInitials(name)) {
            return Shape.INITIALS;
        }
        if (isHeading(all, range) || (small && all.get(0).equals("the"))) {
            return Shape.NONE;
        }
        Shape shape = ofName(range);
        return shape == Shape.NONE && layout.marksNames() && isHandle(range) ? Shape.CAPITALISED : shape;
    }

    private static boolean isInitials(String name) {
        return name.length() > 1 && name.length() < 4 && name.chars().allMatch(Character::isUpperCase);
    }

    private static String withoutThe(String key) {
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** "Related", "Editor's note", "Figure 3"; "Theresa May" is none. */
    private boolean isHeading(List<String> all, Range range) {
        boolean person = all.size() > 1 && tokens.is(range.from(), Trait.GIVEN_NAME, Trait.TITLE);
        int first = all.get(0).equals("the") && all.size() > 1 ? 1 : 0;
        boolean titled = first == 1 && all.size() > 2; // "The Tern Review"
        return !person
                && (words.is(all.get(first), Part.HEADING)
                        || (!titled && words.is(all.get(all.size() - 1), Part.HEADING)));
    }

    /**
     * "The Prime Minister", "Mr Speaker", "Minister of Finance": an office and small words, titles or "the" before it.
     */
    private boolean isOffice(List<String> all) {
        boolean office = false;
        boolean only = true;
        boolean small = false;
        for (String word : all) {
            boolean names = words.is(word, Part.OFFICE);
            office |= names;
            small |= words.is(word, Part.WITHIN);
            only &= names || words.is(word, Part.WITHIN) || words.is(word, Part.CIVIL);
        }
        boolean the = all.get(0).equals("the");
        return office && (only || the || (small && words.is(all.get(0), Part.OFFICE)));
    }

    private boolean isCapitalised(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (tokens.is(i, Trait.WORD)
                    && !tokens.is(i, Trait.CAPITALISED)
                    && !words.is(tokens.text(i), Part.WITHIN)) {
                return false;
            }
        }
        return true;
    }

    /** "gull_watch", "Ida @ Home": what people call themselves. */
    private boolean isHandle(Range range) {
        boolean opener = tokens.is(range.from(), Trait.NOT_A_NAME) || tokens.is(range.from(), Trait.DETERMINER);
        return range.length() == 1 || (range.length() < 5 && !opener && isCapitalised(range));
    }

    private Shape ofName(Range range) {
        int count = 0;
        int capitals = 0;
        int first = range.from();
        boolean deeds = false;
        while (first < range.to() - 1 && isTitle(first)) {
            first++;
        }
        for (int i = first; i < range.to(); i++) {
            if (!tokens.is(i, Trait.WORD)) {
                if (!tokens.isSign(i, ".,&-'’") || i == first) {
                    return Shape.NONE;
                }
                continue;
            }
            if (!isNameWord(i, first, range.to())) {
                return Shape.NONE;
            }
            deeds |= tokens.is(i, Trait.VERB);
            count++;
            capitals += isCapitals(i) ? 1 : 0;
        }
        boolean loud = capitals == count;
        if (first > range.from()) {
            return Shape.TITLED;
        }
        if (count == 1) {
            return oneWord(first, loud);
        }
        if (deeds && !tokens.is(first, Trait.GIVEN_NAME) && !tokens.is(first, Trait.INITIAL)) {
            return Shape.NONE; // "PROMISE KEPT", "LOWERING COSTS"
        }
        boolean person = tokens.is(first, Trait.GIVEN_NAME) || (tokens.is(first, Trait.INITIAL) && count > 1);
        return loud ? Shape.CAPITALS : person ? Shape.PERSON : Shape.CAPITALISED;
    }

    private Shape oneWord(int word, boolean loud) {
        if (tokens.is(word, Trait.GIVEN_NAME)) {
            return loud ? Shape.CAPITAL_WORD : Shape.GIVEN;
        }
        boolean ordinary = tokens.is(word, Trait.VERB) || tokens.is(word, Trait.ADVERB) || tokens.is(word, Trait.TIME);
        return ordinary && !loud ? Shape.NONE : loud ? Shape.CAPITAL_WORD : Shape.WORD;
    }

    private boolean isTitle(int i) {
        return tokens.is(i, Trait.TITLE) || words.is(tokens.text(i), Part.CIVIL) || tokens.isSign(i, ".");
    }

    private boolean isNameWord(int i, int first, int to) {
        boolean capital = tokens.is(i, Trait.CAPITALISED)
                || PREFIXED.matcher(tokens.text(i)).matches();
        if (capital) {
            boolean other = tokens.is(i, Trait.NOT_A_NAME)
                    || (tokens.is(i, Trait.PREPOSITION, Trait.PRONOUN) && !tokens.is(i, Trait.NAME_PARTICLE));
            return !other || tokens.is(i, Trait.INITIAL) || tokens.is(i, Trait.GIVEN_NAME);
        }
        return i > first && i < to - 1 && tokens.is(i, Trait.NAME_PARTICLE);
    }

    private boolean isCapitals(int i) {
        return tokens.is(i, Trait.ALL_CAPS)
                || tokens.is(i, Trait.INITIAL)
                || tokens.is(i, Trait.NAME_PARTICLE)
                || PREFIXED.matcher(tokens.text(i)).matches();
    }
}
