package io.quotewire.analysis.grammar;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands after its verb: "said Lim Soo-suk, the ministry's spokesman". */
public final class InvertedSubjects {

    private static final int FARTHEST = 60;
    private static final int LONGEST_RELATIVE = 10;
    private static final int LONGEST_NICKNAME = 3;

    private final Sentence sentence;
    private final NounPhrases phrases;

    public InvertedSubjects(Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(sentence);
    }

    /** The subject that follows an inverted verb: "said Lim Soo-suk, the ministry's spokesman"; null if none does. */
    @Nullable
    public Range after(int verbEnd) {
        int limit = sentence.to();
        boolean possible = sentence.is(verbEnd, Trait.CAPITALISED)
                || sentence.is(verbEnd, Trait.DETERMINER)
                || sentence.is(verbEnd, Trait.NUMBER)
                || sentence.is(verbEnd, Trait.ROLE)
                || sentence.is(verbEnd, Trait.TITLE)
                || describesName(verbEnd)
                || namesInSmallLetters(verbEnd);
        if (!possible || sentence.is(verbEnd, Trait.TIME) || sentence.marked(verbEnd)) {
            return null;
        }
        Range phrase = phrases.startingAt(verbEnd, limit);
        boolean marked = sentence.marked(verbEnd - 2);
        boolean clause = phrase != null && !marked && sentence.holdsClause(phrase.from() + 2, phrase.to());
        if (phrase == null || clause) {
            return null;
        }
        Range nickname = nickname(phrase.to());
        if (nickname != null) {
            return nickname;
        }
        Range joined = new Joined(sentence).toTheRight(phrase);
        if (joined.to() > phrase.to()) {
            return joined;
        }
        int end = appositionEnd(phrase.to());
        return new Joined(sentence).toTheRight(new Range(phrase.from(), end));
    }

    /** "political scientist Dossym Satpayev": up to three plain words before a name. */
    private boolean describesName(int from) {
        int i = from;
        while (i < from + 4
                && sentence.is(i, Trait.WORD)
                && !sentence.is(i, Trait.CAPITALISED)
                && (isPlain(i) || sentence.word(i, Keyword.OF))) {
            i++;
        }
        return i > from && i < sentence.to() && sentence.is(i, Trait.CAPITALISED) && !sentence.is(i, Trait.TIME);
    }

    /** "said dana boyle, a researcher": after marked words and "said", plain words up to a sign. */
    private boolean namesInSmallLetters(int from) {
        int verb = from - 1;
        if (!sentence.is(verb, Trait.PLAIN_SAYING) || !sentence.marked(verb - 1)) {
            return false;
        }
        int i = from;
        while (i < from + 4 && sentence.is(i, Trait.WORD) && !sentence.is(i, Trait.NUMBER) && isPlain(i)) {
            i++;
        }
        return i > from && (sentence.sign(i, ",.;") || i >= sentence.to());
    }

    /** "said a vendor who goes by the name “Biscuit”": the words in marks, without a stop; null if there are none. */
    @Nullable
    private Range nickname(int from) {
        int i = from;
        while (i < from + LONGEST_RELATIVE
                && sentence.contains(i)
                && !sentence.marked(i)
                && !sentence.sign(i, ",.;:")) {
            i++;
        }
        if (!sentence.marked(i) || !sentence.word(i - 1, Keyword.NICKNAME)) {
            return null;
        }
        Range words = sentence.stretch(i).inside();
        int to = sentence.tokens().isSign(words.to() - 1, ",.") ? words.to() - 1 : words.to();
        return to - words.from() <= LONGEST_NICKNAME && to > words.from() ? new Range(words.from(), to) : null;
    }

    private boolean isPlain(int i) {
        return !sentence.is(i, Trait.PREPOSITION)
                && !sentence.is(i, Trait.ADVERB)
                && !sentence.is(i, Trait.COORDINATOR)
                && !sentence.is(i, Trait.SUBORDINATOR)
                && !sentence.is(i, Trait.AUXILIARY)
                && !sentence.is(i, Trait.TIME)
                && (!sentence.is(i, Trait.VERB) || sentence.is(i, Trait.NOUN_TOO))
                && !sentence.is(i, Trait.PRONOUN)
                && !sentence.is(i, Trait.OBJECT_PRONOUN)
                && !sentence.is(i, Trait.RELATIVE);
    }

    /** One past an apposition after a comma that ends with the sentence or another comma. */
    private int appositionEnd(int end) {
        boolean opens = sentence.sign(end, ",")
                && (sentence.is(end + 1, Trait.DETERMINER)
                        || sentence.is(end + 1, Trait.ROLE)
                        || sentence.is(end + 1, Trait.CAPITALISED)
                        || sentence.is(end + 1, Trait.RELATIVE));
        for (int i = end + 1; opens && i < sentence.to() && i < end + FARTHEST; i++) {
            if (sentence.marked(i)) {
                return end;
            }
            if (sentence.sign(i, ",.;")) {
                return i;
            }
        }
        return end;
    }

    /** "wrote an assessment", "told a joke": after other verbs than "said" the phrase must be somebody's. */
    public static boolean names(Sentence sentence, int verb, Range phrase) {
        if (sentence.is(verb, Trait.ADDRESSED)) {
            return false;
        }
        boolean person = sentence.is(verb, Trait.PLAIN_SAYING);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            person |= sentence.is(i, Trait.CAPITALISED) || sentence.is(i, Trait.ROLE) || sentence.is(i, Trait.GROUP);
        }
        return person;
    }
}
