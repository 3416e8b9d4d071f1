package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** "As Ann Lee said, …", "As reported by the agency, …" and "…, as Ann Lee noted". */
final class AsClause implements Rule {

    private static final int FARTHEST = 15;

    @Override
    public void apply(Scene scene) {
        int from = scene.sentence.from();
        for (int i = from; i < scene.sentence.to(); i = scene.next(i)) {
            boolean opens =
                    i == from || scene.is(i - 1, Trait.COORDINATOR) || scene.sign(i - 1, ",(") || scene.marked(i - 1);
            if (opens && !scene.marked(i) && scene.word(i, Keyword.AS)) {
                attribute(scene, i);
            }
        }
    }

    private static void attribute(Scene scene, int as) {
        int verb = verb(scene, as + 1);
        Range mention = verb < 0 ? null : mention(scene, as, verb);
        if (mention == null) {
            return;
        }
        int end = Math.max(scene.is(verb, Trait.WITH_PARTICLE) ? verb + 2 : verb + 1, mention.to());
        Range cue = new Range(verb, verb + 1);
        if (followsClause(scene, as)) {
            before(scene, as, end, cue, mention);
        } else if (!reportsMore(scene, end)) {
            after(scene, sign(scene, end), cue, mention);
        }
    }

    /** Whether a clause stands before, so that "as" looks back on it; "given that, as she said," has only begun. */
    private static boolean followsClause(Scene scene, int as) {
        int last = scene.sign(as - 1, ",(") ? as - 2 : as - 1;
        int from = scene.sentence.from();
        return !ReportedClauses.hasOnlyBegun(scene, last)
                && (scene.holdsMarked(from, as) || Verbs.holdsClause(scene, from, as));
    }

    /** "As she said, the talks have failed": what follows the comma or colon. */
    private static void after(Scene scene, int sign, Range cue, Range mention) {
        int from = sign + 1;
        if (!scene.sign(sign, ",:") || from >= scene.sentence.to()) {
            return;
        }
        Range content = new Range(from, new Complement(scene).end(from));
        boolean speaks = scene.holdsMarked(content.from(), content.to())
                || Verbs.holdsClause(scene, content.from(), content.to());
        if (scene.free(content) && speaks) {
            scene.add(Candidates.of(scene, content.from(), content.to(), cue, mention, Pattern.AS_CLAUSE));
        }
    }

    /** "As the mayor announced that …, the crowd": what follows the verb is what is said. */
    private static boolean reportsMore(Scene scene, int end) {
        boolean clause = scene.is(end, Trait.WORD) && Verbs.isFinite(scene, end + 1);
        return clause || scene.word(end, Keyword.THAT) || scene.word(end, Keyword.AT);
    }

    /** "The talks have failed, as she noted on Monday.": what stands before, when nothing else is reported. */
    private static void before(Scene scene, int as, int verbEnd, Range cue, Range mention) {
        int end = SecondPart.afterOccasion(scene, verbEnd);
        boolean ends = end >= scene.sentence.to() || scene.sign(end, ".,;)");
        int from = Afterword.contentStart(scene, as);
        int to = Borders.trimmed(scene, from, as);
        boolean plain = scene.sign(as - 1, ",") && !scene.is(to - 1, Trait.PREPOSITION) && !scene.holdsMarked(from, to);
        if (ends && from < to && plain && Verbs.holdsClause(scene, from, to)) {
            scene.add(Candidates.of(scene, from, to, cue, mention, Pattern.AS_CLAUSE));
        }
    }

    /** The verb of saying of a short clause: "as he said", "as Tom Ray, a guard, puts it"; -1 if none. */
    private static int verb(Scene scene, int from) {
        boolean comma = false;
        for (int i = from; i < scene.sentence.to() && i < from + FARTHEST; i++) {
            if (scene.marked(i) || scene.sign(i, ";:") || scene.word(i, Keyword.AS)) {
                return -1;
            }
            boolean passive = i == from && scene.is(i, Trait.SPEECH) && scene.is(i, Trait.PAST);
            if (passive || Cues.isFiniteSpeech(scene, i)) {
                return !comma || scene.sign(Verbs.groupStart(scene, i) - 1, ",") ? i : -1;
            }
            comma |= scene.sign(i, ",");
        }
        return -1;
    }

    @Nullable
    private static Range mention(Scene scene, int as, int verb) {
        int from = as + 1;
        if (verb == from) {
            return scene.word(verb + 1, Keyword.AGENT)
                    ? new NounPhrases(scene).startingAt(verb + 2, scene.sentence.to())
                    : null;
        }
        int group = Verbs.groupStart(scene, verb);
        boolean concerns = scene.is(from, Trait.PREPOSITION) || scene.word(from, Keyword.INFINITIVE);
        return group > from && !concerns && !Verbs.holdsClause(scene, from, group)
                ? new Range(from, Borders.trimmed(scene, from, group))
                : null;
    }

    /** The comma or colon that ends the clause, over when and where it was said. */
    private static int sign(Scene scene, int from) {
        int i = from;
        while (i < from + FARTHEST && i < scene.sentence.to() && !scene.sign(i, ",:") && !scene.marked(i)) {
            i++;
        }
        return i;
    }
}
