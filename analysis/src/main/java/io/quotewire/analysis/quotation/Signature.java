package io.quotewire.analysis.quotation;

import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Trait;

/** A marked utterance signed after a dash: “Build bridges.” — Jorge Falcon, a voter. */
final class Signature implements Rule {

    private static final String NAME = "a signature after a dash";

    @Override
    public void apply(Scene scene) {
        for (Marked marked : scene.stretches(scene.sentence.from(), scene.sentence.to())) {
            int dash = marked.outside().to();
            int name = dash + 1;
            boolean signed =
                    scene.sign(dash, "—–―-~") && scene.is(name, Trait.CAPITALISED) && !scene.is(name, Trait.NOT_A_NAME);
            Range mention = signed ? new NounPhrases(scene).startingAt(name, scene.sentence.to()) : null;
            boolean ends = mention != null && (mention.to() >= scene.sentence.to() || scene.sign(mention.to(), ".,("));
            if (ends && marked.open() == scene.sentence.from()) {
                scene.add(Drafts.of(scene, marked.open(), dash, new Range(dash, name), mention, NAME));
            }
        }
    }
}
