package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Parts a mention of several people into one for each: "Ann Lee, a vet", "Bo Berg" and "her brother Cy Dunn". */
final class Together {

    private static final int MOST = 20;

    private final Tokens tokens;
    private final Names names;

    Together(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** One range for each who is named or told by an office; the mention alone where it tells of one. */
    List<Range> in(Range mention) {
        List<Range> each = new ArrayList<>();
        int from = mention.from();
        boolean complete = false;
        int i = from;
        while (i < mention.to() && each.size() < MOST && !tokens.is(i, Trait.RELATIVE)) {
            int next = complete ? next(i, mention.to()) : i;
            if (next > i) {
                each.add(new Range(from, i));
                from = next;
                i = next;
                complete = false;
            } else if (names.startsName(i)) {
                i = Math.max(i + 1, names.at(i, mention.to()).to());
                complete = true;
            } else {
                complete |= tokens.is(i, Trait.ROLE);
                if (!complete && tokens.is(i, Trait.PREPOSITION)) {
                    break; // "the head of"
                }
                if (tokens.is(i, Trait.PREPOSITION) && !tokens.is(i - 1, Trait.CAPITALISED)) {
                    break; // "a spokesman for Ann Lee and Bo Berg"
                }
                i++;
            }
        }
        each.add(new Range(from, mention.to()));
        return each;
    }

    /** Where the next one begins behind "and" or, in a list, a comma; the same place if none does. */
    private int next(int i, int limit) {
        boolean comma = tokens.isSign(i, ",");
        int and = comma ? i + 1 : i;
        if (tokens.is(and, Keyword.AND)) {
            return and + 1 < limit && beginsPerson(and + 1) ? and + 1 : i;
        }
        return comma && isListed(i + 1, limit) ? i + 1 : i;
    }

    private boolean beginsPerson(int i) {
        boolean office = tokens.is(i, Trait.DETERMINER, Trait.POSSESSIVE)
                && (tokens.is(i + 1, Trait.ROLE, Trait.GROUP) || names.startsName(i + 1));
        return names.startsName(i) || tokens.is(i, Trait.TITLE) || office;
    }

    /** "Bo Berg and", "Bo Berg, Cy Dunn and": a name that a list goes on with, not "London mayor". */
    private boolean isListed(int from, int limit) {
        int i = from;
        while (i < limit && names.startsName(i)) {
            Range name = names.at(i, limit);
            if (!names.isPersonal(name)) {
                return false;
            }
            i = name.to();
            if (tokens.is(i, Keyword.AND) || tokens.is(tokens.isSign(i, ",") ? i + 1 : -1, Keyword.AND)) {
                return true;
            }
            i += tokens.isSign(i, ",") ? 1 : limit;
        }
        return false;
    }
}
