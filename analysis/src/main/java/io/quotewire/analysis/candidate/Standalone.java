package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that stand in marks as a whole: who says them stands in another sentence. */
final class Standalone implements Rule {

    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_FRAME = 6;
    private static final int LONGEST_HEADING = 9;

    @Override
    public void apply(Scene scene) {
        for (Marked marked : scene.stretches(scene.sentence.from(), scene.sentence.to())) {
            boolean begins = marked.open() == scene.sentence.from() || scene.sign(marked.open() - 1, ":");
            Range outside = marked.outside();
            boolean ends = outside.to() >= scene.sentence.to() || scene.sign(outside.to(), ".?!");
            if (!begins && ends && goesOn(scene, marked.open())) {
                int from = scene.is(scene.sentence.from(), Trait.COORDINATOR)
                        ? scene.sentence.from() + 1
                        : scene.sentence.from();
                scene.add(Candidates.of(scene, from, outside.to(), null, null, Pattern.STANDALONE));
            }
            if (begins && ends && scene.free(marked.inside()) && !isHeading(scene, marked)) {
                Range mention =
                        marked.open() > scene.sentence.from() ? introduced(scene, marked.open()) : introducer(scene);
                scene.add(new Candidate(
                        Kind.DIRECT,
                        Pattern.STANDALONE,
                        Polarity.SAID,
                        List.of(marked.inside()),
                        null,
                        mention,
                        null,
                        scene.actor,
                        null));
            }
        }
    }

    /** ‘A tough decision’: a short paragraph in single marks, where the marks around it are double, is a heading. */
    private static boolean isHeading(Scene scene, Marked marked) {
        boolean alone = marked.outside().from() == scene.paragraph.from()
                && marked.outside().to() >= scene.paragraph.to() - 1
                && marked.inside().length() <= LONGEST_HEADING;
        int at = scene.marks.at(marked.open());
        return alone && isSingle(scene, at) && (isDouble(scene, at - 1) || isDouble(scene, at + 1));
    }

    private static boolean isSingle(Scene scene, int at) {
        return scene.tokens.isSign(scene.marks.stretches().get(at).open(), "'‘");
    }

    private static boolean isDouble(Scene scene, int at) {
        return at >= 0 && at < scene.marks.stretches().size() && !isSingle(scene, at);
    }

    /** "“We tried,” she said. Now, “it is up to them.”": after a quotation, words without a verb before the marks. */
    private static boolean goesOn(Scene scene, int open) {
        int from = scene.sentence.from();
        return scene.followsQuotation()
                && scene.stretch(open).inside().length() > 3
                && open - from <= LONGEST_FRAME
                && scene.found().isEmpty()
                && !scene.holdsMarked(from, open)
                && !Verbs.holdsClause(scene, from, open);
    }

    /** The paragraph before ended with "Cruz continued:". */
    @Nullable
    private static Range introducer(Scene scene) {
        return scene.sentence.from() == scene.paragraph.from() ? scene.introducer : null;
    }

    /** "He put it this way: “…”", "From the report: “…”": the subject, or the phrase before the colon. */
    @Nullable
    static Range introduced(Scene scene, int open) {
        Range label = label(scene, open - 1);
        Range subject = label == null ? new Subjects(scene).ofClauseBefore(open) : label;
        return subject == null ? new NounPhrases(scene).endingBefore(open - 1, scene.sentence.from()) : subject;
    }

    /** "Pollsters agree - Carl Bialik: “…”": the name between a dash and the colon. */
    @Nullable
    private static Range label(Scene scene, int colon) {
        int from = colon;
        while (from > colon - LONGEST_LABEL && scene.is(from - 1, Trait.CAPITALISED)) {
            from--;
        }
        return from < colon && scene.sign(from - 1, "—–―-") ? new Range(from, colon) : null;
    }
}
