package io.quotewire.analysis.choice;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.candidate.Afterword;
import io.quotewire.analysis.candidate.AsClause;
import io.quotewire.analysis.candidate.BareMarks;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.candidate.CueNouns;
import io.quotewire.analysis.candidate.Foreword;
import io.quotewire.analysis.candidate.Headline;
import io.quotewire.analysis.candidate.Rule;
import io.quotewire.analysis.candidate.Source;
import io.quotewire.analysis.candidate.Standalone;
import io.quotewire.analysis.candidate.Standing;
import io.quotewire.analysis.grammar.Dateline;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.grammar.Subjects;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.transcript.Transcript;
import io.quotewire.analysis.transcript.signature.Signed;
import io.quotewire.analysis.transcript.turn.Paragraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a document: turns first, then sentence by sentence. */
public final class QuotationFinder {

    /** In this order: what an earlier one saw and was chosen, a later one leaves alone. */
    private static final List<Rule> ATTRIBUTED = List.of(
            new Headline(),
            new Source(),
            new AsClause(),
            new Afterword(),
            new Foreword(),
            new CueNouns(),
            new Standalone());

    private static final List<Rule> BARE = List.of(new BareMarks());

    private final Choice choice;

    private QuotationFinder(List<Rule> rules, Set<Pattern> without) {
        this.choice = new Choice(rules, without);
    }

    /** The rules for a language whose attributions are described. */
    public static QuotationFinder withAttributions() {
        return withAttributionsExcept(Set.of());
    }

    /** As {@link #withAttributions}, without some patterns: to measure what these are worth. */
    public static QuotationFinder withAttributionsExcept(Set<Pattern> patterns) {
        return new QuotationFinder(ATTRIBUTED, patterns);
    }

    /** For all other languages: turns, and what stands in marks. */
    public static QuotationFinder withoutAttributions() {
        return new QuotationFinder(BARE, Set.of());
    }

    /** The quotations in the order in which they start; their contents never overlap. */
    public List<Candidate> find(Document document, Transcript transcript, List<Signed> signed, Checkpoint checkpoint) {
        List<Candidate> found = new ArrayList<>();
        transcript.paragraphs().forEach(p -> found.add(turn(p)));
        BitSet taken = new BitSet();
        for (Signed words : signed) {
            if (!transcript.takes(words.outside())) {
                found.add(signed(words));
                taken.set(words.outside().from(), words.outside().to());
            }
        }
        Range introducer = null;
        Range before = null;
        for (Range paragraph : document.paragraphs()) {
            checkpoint.reached();
            int next = taken.nextSetBit(paragraph.from());
            boolean read = transcript.takes(paragraph) || (next >= 0 && next < paragraph.to());
            if (introducer != null && !read && isBlockQuote(document, paragraph)) {
                found.add(blockQuote(document, paragraph, introducer));
            } else {
                Standing last = read ? null : read(document, paragraph, introducer, before, found);
                introducer = last == null ? null : introduced(paragraph, last);
                before = last == null || !last.chosen().isEmpty() ? null : new Subjects(last.sentence()).opening();
            }
        }
        found.sort(Comparator.comparingInt(Candidate::from));
        return new Continuations(document).join(found);
    }

    private static Candidate turn(Paragraph words) {
        return new Candidate(
                Kind.TURN, Pattern.TURN, Polarity.SAID, words.parts(), null, words.label(), null, null, words.place());
    }

    private static Candidate signed(Signed words) {
        return new Candidate(
                Kind.DIRECT, Pattern.SIGNATURE, Polarity.SAID, words.parts(), null, words.name(), null, null, null);
    }

    /** "Ann Lee wrote:" and then lines that begin with ">", as mails and Markdown quote. */
    private static boolean isBlockQuote(Document document, Range paragraph) {
        return paragraph.length() > 1 && document.tokens().isSign(paragraph.from(), ">");
    }

    private static Candidate blockQuote(Document document, Range paragraph, Range introducer) {
        List<Range> parts = new ArrayList<>();
        int from = paragraph.from() + 1;
        for (int i = from; i <= paragraph.to(); i++) {
            boolean quotes =
                    document.tokens().isSign(i, ">") && document.tokens().startsLine(i);
            if (i == paragraph.to() || quotes) {
                if (from < i) {
                    parts.add(new Range(from, i));
                }
                from = i + 1;
            }
        }
        return new Candidate(
                Kind.DIRECT,
                Pattern.STANDALONE,
                Polarity.SAID,
                parts.isEmpty() ? List.of(paragraph) : parts,
                null,
                introducer,
                null,
                null,
                null);
    }

    /** Reads a paragraph; gives what stands in its last sentence. */
    @Nullable
    private Standing read(
            Document document,
            Range paragraph,
            @Nullable Range introducer,
            @Nullable Range before,
            List<Candidate> found) {
        Standing last = null;
        for (Range range : document.sentences(paragraph)) {
            Range actor = last == null ? before : new Subjects(last.sentence()).opening();
            Range report = last == null ? Dateline.skip(document.tokens(), range) : range;
            Sentence sentence = new Sentence(document, paragraph, report);
            Candidate previous = found.isEmpty() ? null : found.get(found.size() - 1);
            last = choice.in(new Standing(sentence, List.of(), previous, introducer, actor));
            found.addAll(last.chosen());
        }
        return last;
    }

    /** Whom a paragraph introduces that ends with a colon. */
    @Nullable
    private static Range introduced(Range paragraph, Standing last) {
        int end = paragraph.to() - 1;
        return last.sentence().sign(end, ":") ? Standalone.introduced(last.sentence(), end + 1, last) : null;
    }
}
