package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;
import org.jspecify.annotations.Nullable;

/** "As Ann Lee said, …" and "As reported by the agency, …". */
final class AsClause implements Rule {

    private static final String NAME = "an attribution that begins with as";
    private static final int FARTHEST = 15;

    @Override
    public void apply(Scene scene) {
        int from = scene.sentence.from();
        for (int i = from; i < scene.sentence.to(); i = scene.next(i)) {
            boolean opens =
                    i == from || scene.is(i - 1, Trait.COORDINATOR) || (scene.sign(i - 1, ",") && i - 2 == from);
            if (opens && !scene.marked(i) && scene.word(i, "as")) {
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
        int end = comma(scene, Math.max(verb + 1, mention.to()));
        Range cue = new Range(verb, verb + 1);
        if (scene.sign(end, ",") && end + 1 < scene.sentence.to()) {
            Complement complement = new Complement(scene);
            Range content = new Range(end + 1, complement.end(end + 1));
            boolean speaks =
                    complement.wholeIn(end + 1) != null || Verbs.holdsClause(scene, content.from(), content.to());
            if (scene.free(content) && speaks) {
                scene.add(Drafts.of(scene, content.from(), content.to(), cue, mention, NAME));
            }
        }
    }

    /** The verb of saying of a short clause without a comma, in the past: "as he said"; -1 if none. */
    private static int verb(Scene scene, int from) {
        for (int i = from; i < scene.sentence.to() && i < from + FARTHEST; i++) {
            if (scene.marked(i) || scene.sign(i, ";:")) {
                return -1;
            }
            if (scene.is(i, Trait.SPEECH) && scene.is(i, Trait.PAST) && (i == from || Cues.isCue(scene, i))) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    private static Range mention(Scene scene, int as, int verb) {
        boolean passive = verb == as + 1;
        if (passive) {
            return scene.word(verb + 1, "by") ? new NounPhrases(scene).startingAt(verb + 2, scene.sentence.to()) : null;
        }
        int group = Verbs.groupStart(scene, verb);
        return group > as + 1 ? new Range(as + 1, group) : null;
    }

    /** The comma that ends the clause, over when and where it was said. */
    private static int comma(Scene scene, int from) {
        int i = from;
        while (i < from + FARTHEST && i < scene.sentence.to() && !scene.sign(i, ",") && !scene.marked(i)) {
            i++;
        }
        return i;
    }
}
