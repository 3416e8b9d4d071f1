package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/** Headlines that name a speaker before a colon: "Clinton camp: Plan threatens security". */
final class Headline implements Rule {

    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST = 40;

    @Override
    public void apply(Scene scene) {
        boolean first = scene.sentence.from() == 0 && scene.paragraph.length() < LONGEST;
        Range label = first ? label(scene) : null;
        if (label == null) {
            return;
        }
        int from = colon(scene, label) + 1;
        Range colon = new Range(from - 1, from);
        scene.add(Candidates.of(
                scene, from, Borders.trimmed(scene, from, scene.sentence.to()), colon, label, Pattern.HEADLINE));
    }

    private static int colon(Scene scene, Range label) {
        int i = label.to();
        while (!scene.sign(i, ":")) {
            i++;
        }
        return i;
    }

    @Nullable
    private static Range label(Scene scene) {
        boolean speaks = false;
        int occasion = -1;
        for (int i = 0; i < LONGEST_LABEL && i < scene.sentence.to() - 2; i++) {
            if (scene.sign(i, ":")) {
                return speaks ? new Range(0, occasion > 0 ? occasion : i) : null;
            }
            boolean addresses =
                    scene.word(i, Keyword.INFINITIVE) && scene.is(i + 1, Trait.DETERMINER, Trait.CAPITALISED);
            if (speaks && addresses && !Verbs.isAction(scene, i + 1)) {
                occasion = i; // "Ann Lee to the harbour board: No more boats"
                continue;
            }
            if (scene.marked(i)
                    || !scene.is(i, Trait.WORD)
                    || Cues.isFiniteSpeech(scene, i)
                    || Verbs.isAction(scene, i)
                    || scene.is(i, Trait.AUXILIARY)
                    || scene.is(i, Trait.PREPOSITION)
                    || scene.word(i, Keyword.NO_LABEL)) {
                return null;
            }
            speaks |= canSpeak(scene, i);
        }
        return null;
    }

    private static boolean canSpeak(Scene scene, int i) {
        boolean person = scene.is(i, Trait.GIVEN_NAME) || scene.is(i, Trait.TITLE);
        boolean body = scene.is(i, Trait.ROLE) || scene.is(i, Trait.GROUP) || scene.is(i, Trait.REPORT);
        return person || body || scene.isNamedLater(i);
    }
}
