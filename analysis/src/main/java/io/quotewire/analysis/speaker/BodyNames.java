package io.quotewire.analysis.speaker;

import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.function.IntBinaryOperator;

/** Names of bodies, which go on where a person's would end: "Institute for Fiscal Studies". */
final class BodyNames {

    private final Tokens tokens;

    BodyNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * One past the name of a body whose first words are given; those words' end if it does not go on.
     *
     * @param run one past the run of capitals that begins at a token, given that token and a limit
     */
    int end(int from, int to, int limit, IntBinaryOperator run) {
        int end = to;
        boolean head = tokens.is(to - 1, Trait.GROUP);
        for (int next = next(from, end, head, limit, run); next > end; next = next(from, end, head, limit, run)) {
            end = next;
            head = true;
        }
        return end;
    }

    /** One past the part that follows, or the same place. */
    private int next(int from, int end, boolean head, int limit, IntBinaryOperator run) {
        int part = end + 1;
        if (head && tokens.is(end, Trait.BODY_LINK)) { // "of the Protection"
            part += tokens.is(part, Keyword.THE) ? 1 : 0;
            return after(part, end, limit, run);
        }
        if (head && tokens.isSign(end, ",") && end > from + 1 && tokens.is(linkBefore(from, end), Trait.BODY_LINK)) {
            int after = after(part, end, limit, run); // "of Road, Rail and Ferry Workers"
            boolean listed = tokens.isSign(after, ",") || tokens.is(after, Keyword.AND);
            return after == part + 1 && listed && !tokens.is(part, Trait.GIVEN_NAME) ? after : end;
        }
        if (!tokens.is(end, Trait.COORDINATOR) || tokens.is(part, Trait.GIVEN_NAME, Trait.ALL_CAPS)) {
            return end;
        }
        int after = after(part, end, limit, run);
        boolean inside =
                head && end > from + 1 && tokens.is(linkBefore(from, end), Trait.BODY_LINK); // "of Health and Welfare"
        boolean closes = !head && tokens.is(from - 1, Keyword.THE) && tokens.is(after - 1, Trait.GROUP);
        return inside || (closes && after > part + 1) ? after : end;
    }

    private int after(int part, int end, int limit, IntBinaryOperator run) {
        int after = part < limit ? run.applyAsInt(part, limit) : part;
        return after > part ? after : end;
    }

    /** The last link of a name before a token, or -1. */
    private int linkBefore(int from, int end) {
        int i = end - 1;
        while (i > from && !tokens.is(i, Trait.BODY_LINK)) {
            i--;
        }
        return i > from ? i : -1;
    }

    /** Whether a name ends with a word for a body, or has one before a link. */
    boolean isBody(Range name) {
        int last = name.to() - 1;
        boolean body = tokens.is(last, Trait.GROUP);
        for (int i = name.from(); i < last && !body; i++) {
            body = tokens.is(i, Trait.GROUP) && tokens.is(i + 1, Trait.BODY_LINK);
        }
        return body;
    }
}
