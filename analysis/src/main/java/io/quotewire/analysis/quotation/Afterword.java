package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attribution follows what is said: "“We will,” he said", "it was late, said Lim, a guard", "He, she said, left".
 */
final class Afterword implements Rule {

    private static final String NAME = "attribution after the words";

    @Override
    public void apply(Scene scene) {
        Subjects subjects = new Subjects(scene);
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            boolean cue = !scene.marked(i) && scene.is(i, Trait.SPEECH) && scene.is(i, Trait.FINITE);
            if (cue && !scene.taken(i)) {
                attribute(scene, subjects, i);
            }
        }
    }

    private void attribute(Scene scene, Subjects subjects, int verb) {
        int group = Verbs.groupStart(scene, verb);
        Range subject = subjects.before(group);
        if (subject != null && followsContent(scene, subject.from())) {
            split(scene, new Range(subject.from(), verb + 1), verb, subject);
        } else if (group == verb && followsContent(scene, verb)) {
            Range after = subjects.after(verb + 1);
            if (after != null) {
                split(scene, new Range(verb, after.to()), verb, after);
            }
        }
    }

    private static boolean followsContent(Scene scene, int token) {
        int before = token - 1;
        return scene.marked(before) || (scene.sign(before, ",—–") && before > scene.sentence.from());
    }

    private void split(Scene scene, Range attribution, int verb, Range mention) {
        int contentFrom = contentStart(scene, attribution.from());
        int contentTo = Borders.trimmed(scene, contentFrom, attribution.from());
        if (contentFrom >= contentTo) {
            return;
        }
        boolean markedBefore = scene.marked(contentTo - 1);
        Range second = secondPart(scene, attribution.to());
        boolean ends = endsHere(scene, attribution.to());
        if (!markedBefore && !(ends && isClause(scene, contentFrom, contentTo))) {
            return;
        }
        Range cue = new Range(verb, verb + 1);
        Draft first = Drafts.of(scene, contentFrom, contentTo, cue, mention, NAME);
        if (second != null && scene.free(second)) {
            List<Range> parts = new ArrayList<>(first.fragments());
            parts.add(second);
            scene.add(first.withFragments(parts));
        } else {
            scene.add(first);
        }
    }

    /** Content starts with the sentence or after the last quotation; "But “no,” he said" leaves "But" out. */
    private static int contentStart(Scene scene, int to) {
        int from = scene.sentence.from();
        for (Draft draft : scene.found()) {
            if (draft.from() < to) {
                from = Math.max(
                        from,
                        Math.max(
                                draft.to(),
                                draft.cue() == null ? 0 : draft.cue().to()));
            }
        }
        while (from < to
                && (scene.sign(from, ",;:—–") || (scene.is(from, Trait.COORDINATOR) && scene.marked(from + 1)))) {
            from++;
        }
        return from;
    }

    private static boolean isClause(Scene scene, int from, int to) {
        return to - from > 2 && Verbs.holdsClause(scene, from, to) && !scene.is(from, Trait.SUBORDINATOR);
    }

    /** Whether the attribution closes here: at a stop, a comma or a time that ends the sentence. */
    private static boolean endsHere(Scene scene, int from) {
        int i = from;
        while (scene.is(i, Trait.TIME) || scene.is(i, Trait.ADVERB) || scene.word(i, "on") || scene.word(i, "in")) {
            i++;
        }
        return i >= scene.sentence.to() || scene.sign(i, ".,;?!—–");
    }

    /** "…, he said, “…”": the marked stretch after the attribution, or an unmarked rest after a comma. */
    @Nullable
    private static Range secondPart(Scene scene, int from) {
        for (int i = from; i < scene.sentence.to() && i < from + 25; i++) {
            if (scene.marked(i)) {
                Marked marked = scene.stretch(i);
                return scene.sign(i - 1, ",:—–") ? marked.inside() : null;
            }
            if (scene.is(i, Trait.SPEECH) || scene.is(i, Trait.NAMING)) {
                return null;
            }
        }
        return null;
    }
}
