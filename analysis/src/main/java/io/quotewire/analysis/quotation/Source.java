package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;

/** "According to X, …" and "…, according to X". */
final class Source implements Rule {

    private static final String NAME = "according to a source";

    @Override
    public void apply(Scene scene) {
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (!scene.marked(i) && scene.word(i, "according") && scene.word(i + 1, "to")) {
                attribute(scene, i);
            }
        }
    }

    private void attribute(Scene scene, int at) {
        int limit = scene.sentence.to();
        Range mention = new NounPhrases(scene).startingAt(at + 2, limit);
        if (mention == null) {
            return;
        }
        Range cue = new Range(at, at + 2);
        int rest = mention.to();
        while (rest < limit && !scene.sign(rest, ",:")) {
            rest = scene.next(rest);
        }
        if (at > scene.sentence.from() + 2) {
            int from = scene.sentence.from();
            if (scene.is(from, Trait.COORDINATOR)) {
                from++;
            }
            scene.add(Drafts.of(scene, from, Borders.trimmed(scene, from, at), cue, mention, NAME));
        } else if (rest + 1 < limit) {
            Marked whole = new Complement(scene).wholeIn(rest + 1);
            int end = whole == null
                    ? Borders.end(scene, rest + 1)
                    : whole.outside().to();
            scene.add(Drafts.of(scene, rest + 1, end, cue, mention, NAME));
        }
    }
}
