package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that stand in marks as a whole: who says them stands in another sentence. */
public final class Standalone implements Rule {

    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_FRAME = 6;
    private static final int LONGEST_HEADING = 9;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        if (!sentence.marked(token)) {
            return List.of();
        }
        Marked marked = sentence.stretch(token);
        int open = marked.open();
        boolean begins = open == sentence.from() || sentence.sign(open - 1, ":");
        int after = marked.outside().to();
        boolean ends = after >= sentence.to() || sentence.sign(after, ".?!");
        if (!begins && ends && goesOn(sentence, open, standing)) {
            int first = sentence.from();
            int from = sentence.is(first, Trait.COORDINATOR) ? first + 1 : first;
            return List.of(Candidates.of(sentence, from, after, null, null, Pattern.STANDALONE));
        }
        if (!begins || !ends || isHeading(sentence, marked)) {
            return List.of();
        }
        Range mention = open > sentence.from() ? introduced(sentence, open, standing) : introducer(sentence, standing);
        return List.of(new Candidate(
                Kind.DIRECT,
                Pattern.STANDALONE,
                Polarity.SAID,
                List.of(marked.inside()),
                null,
                mention,
                null,
                standing.actor(),
                null));
    }

    /** ‘A tough decision’: a short paragraph in single marks, where the marks around it are double, is a heading. */
    private static boolean isHeading(Sentence sentence, Marked marked) {
        boolean alone = marked.outside().from() == sentence.paragraph().from()
                && marked.outside().to() >= sentence.paragraph().to() - 1
                && marked.inside().length() <= LONGEST_HEADING;
        int at = sentence.marks().at(marked.open());
        return alone && isSingle(sentence, at) && (isDouble(sentence, at - 1) || isDouble(sentence, at + 1));
    }

    private static boolean isSingle(Sentence sentence, int at) {
        return sentence.tokens().isSign(sentence.marks().stretches().get(at).open(), "'‘");
    }

    private static boolean isDouble(Sentence sentence, int at) {
        return at >= 0 && at < sentence.marks().stretches().size() && !isSingle(sentence, at);
    }

    /** "“We tried,” she said. Now, “it is up to them.”": after a quotation, words without a verb before the marks. */
    private static boolean goesOn(Sentence sentence, int open, Standing standing) {
        int from = sentence.from();
        return standing.followsQuotation()
                && sentence.stretch(open).inside().length() > 3
                && open - from <= LONGEST_FRAME
                && standing.chosen().isEmpty()
                && !sentence.holdsMarked(from, open)
                && !sentence.holdsClause(from, open);
    }

    /** The paragraph before ended with "Cruz continued:". */
    @Nullable
    private static Range introducer(Sentence sentence, Standing standing) {
        return sentence.from() == sentence.paragraph().from() ? standing.introducer() : null;
    }

    /** "He put it this way: “…”", "From the report: “…”": the subject, or the phrase before the colon. */
    @Nullable
    public static Range introduced(Sentence sentence, int open, Standing standing) {
        Range label = label(sentence, open - 1);
        Range subject = label == null ? Actors.before(sentence, open, standing) : label;
        return subject == null ? sentence.phraseEndingAt(open - 1) : subject;
    }

    /** "Pollsters agree - Carl Bialik: “…”": the name between a dash and the colon. */
    @Nullable
    private static Range label(Sentence sentence, int colon) {
        int from = colon;
        while (from > colon - LONGEST_LABEL && sentence.is(from - 1, Trait.CAPITALISED)) {
            from--;
        }
        return from < colon && sentence.sign(from - 1, "—–―-") ? new Range(from, colon) : null;
    }
}
