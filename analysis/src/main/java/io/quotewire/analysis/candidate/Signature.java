package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;

/** A marked utterance signed after a dash: “Build bridges.” — Jorge Falcon, a voter. */
final class Signature implements Rule {

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
                scene.add(Candidates.of(scene, marked.open(), dash, new Range(dash, name), mention, Pattern.SIGNATURE));
            }
        }
    }
}
