package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headlines that name a speaker before a colon: "Clinton camp: Plan threatens security". */
public final class Headline implements Rule {

    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST = 40;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        boolean first =
                token == 0 && sentence.from() == 0 && sentence.paragraph().length() < LONGEST;
        Range label = first ? label(sentence) : null;
        if (label == null) {
            return List.of();
        }
        int from = colon(sentence, label) + 1;
        Range colon = new Range(from - 1, from);
        return List.of(Candidates.of(
                sentence, from, Borders.trimmed(sentence, from, sentence.to()), colon, label, Pattern.HEADLINE));
    }

    private static int colon(Sentence sentence, Range label) {
        int i = label.to();
        while (!sentence.sign(i, ":")) {
            i++;
        }
        return i;
    }

    @Nullable
    private static Range label(Sentence sentence) {
        boolean speaks = false;
        boolean known = false;
        boolean reports = false;
        int occasion = -1;
        for (int i = 0; i < LONGEST_LABEL && i < sentence.to() - 2; i++) {
            if (sentence.sign(i, ":")) {
                boolean says = known
                        || sentence.marked(i + 1)
                        || holdsVerb(sentence, i + 1)
                        || (reports && goesOnSmall(sentence, i + 1));
                return speaks && says ? new Range(0, occasion > 0 ? occasion : i) : null;
            }
            boolean addresses =
                    sentence.word(i, Keyword.INFINITIVE) && sentence.is(i + 1, Trait.DETERMINER, Trait.CAPITALISED);
            if (speaks && addresses && !sentence.isAction(i + 1)) {
                occasion = i; // "Ann Lee to the harbour board: No more boats"
                continue;
            }
            if (sentence.marked(i)
                    || !sentence.is(i, Trait.WORD)
                    || sentence.isFiniteSpeech(i)
                    || sentence.isAction(i)
                    || sentence.is(i, Trait.AUXILIARY)
                    || sentence.is(i, Trait.PREPOSITION)
                    || sentence.word(i, Keyword.NO_LABEL)) {
                return null;
            }
            known |= isPerson(sentence, i);
            reports |= sentence.is(i, Trait.REPORT); // "Poll: Voters turn away"
            speaks |= known || reports || sentence.is(i, Trait.GROUP) || sentence.isNamedLater(i);
        }
        return null;
    }

    private static boolean isPerson(Sentence sentence, int i) {
        return sentence.is(i, Trait.GIVEN_NAME, Trait.TITLE) || sentence.is(i, Trait.ROLE);
    }

    /** Whether a word that tells something is written small, as hardly any is in the head of a page. */
    private static boolean goesOnSmall(Sentence sentence, int from) {
        for (int i = from; i < sentence.to(); i++) {
            boolean tells = sentence.is(i, Trait.WORD)
                    && !sentence.is(i, Trait.PREPOSITION, Trait.DETERMINER)
                    && !sentence.is(i, Trait.COORDINATOR);
            if (tells && !sentence.is(i, Trait.CAPITALISED)) {
                return true;
            }
        }
        return false;
    }

    /** "Harbour Trust: Annual Review" is the head of a page, "Vessel: Gull IV" a field of a record. */
    private static boolean holdsVerb(Sentence sentence, int from) {
        for (int i = from; i < sentence.to(); i++) {
            if (sentence.is(i, Trait.FINITE, Trait.AUXILIARY) || sentence.is(i, Trait.LOOKS_PAST)) {
                return true;
            }
        }
        return false;
    }
}
