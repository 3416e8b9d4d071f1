package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;
import org.jspecify.annotations.Nullable;

/** The attribution comes first: "he said that …", "she told reporters: “…”", ", adding that …". */
final class Foreword implements Rule {

    private static final String NAME = "attribution before the words";

    @Override
    public void apply(Scene scene) {
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (!scene.marked(i) && isCue(scene, i) && !scene.taken(i)) {
                report(scene, i);
            }
        }
    }

    private static boolean isCue(Scene scene, int i) {
        boolean reports = scene.is(i, Trait.SPEECH)
                || scene.is(i, Trait.ABOUT)
                || scene.is(i, Trait.NAMING)
                || scene.is(i, Trait.ATTITUDE);
        return reports && !scene.is(i, Trait.CAPITALISED);
    }

    private void report(Scene scene, int verb) {
        int group = Verbs.groupStart(scene, verb);
        Range mention = mention(scene, verb, group);
        if (mention == null && scene.is(verb, Trait.NOUN_TOO)) {
            return;
        }
        int from = new Complement(scene).start(verb, verb + 1);
        if (from < 0) {
            return;
        }
        int to = contentEnd(scene, from);
        if (to > from && reports(scene, verb, from, to)) {
            scene.add(Drafts.of(scene, from, to, new Range(group, verb + 1), mention, NAME));
        }
    }

    @Nullable
    private static Range mention(Scene scene, int verb, int group) {
        Subjects subjects = new Subjects(scene);
        boolean shares = (scene.is(verb, Trait.PARTICIPLE) && !scene.is(group, Trait.AUXILIARY))
                || scene.word(group - 1, "and")
                || scene.word(group, "to");
        if (!shares) {
            Range subject = subjects.before(group);
            return subject == null ? subjects.ofClauseBefore(verb) : subject;
        }
        return subjects.ofClauseBefore(group);
    }

    private static int contentEnd(Scene scene, int from) {
        Marked whole = new Complement(scene).wholeIn(from);
        return whole == null ? Borders.end(scene, from) : whole.outside().to();
    }

    private static boolean reports(Scene scene, int verb, int from, int to) {
        if (scene.holdsMarked(from, to) || scene.is(verb, Trait.ABOUT)) {
            return true;
        }
        boolean that = scene.word(from, "that") || scene.word(from, "whether");
        return scene.is(verb, Trait.SPEECH) && (that || Verbs.holdsClause(scene, from, to));
    }
}
