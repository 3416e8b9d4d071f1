package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A noun that stands for an utterance reports it: "over her claim that …", "his answer was that …", "chants of “…”".
 */
final class CueNouns implements Rule {

    private static final int FARTHEST = 12;

    @Override
    public void apply(Scene scene) {
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (scene.is(i, Trait.UTTERANCE) && !scene.marked(i) && !scene.taken(i) && !Cues.isCue(scene, i)) {
                report(scene, i);
            }
        }
    }

    /** Who "broke into chants" or "erupted in chants" uttered them; who "heard chants" did not. */
    private static void report(Scene scene, int noun) {
        if (scene.word(noun + 1, Keyword.OF) && scene.marked(noun + 2)) {
            Range words = scene.stretch(noun + 2).outside();
            if (scene.sign(words.to() - 2, "!,") || words.length() > 4) {
                boolean utters = scene.word(noun - 1, Keyword.INTO);
                add(scene, noun, words, utters ? new Subjects(scene).ofClauseBefore(noun) : null);
            }
            return;
        }
        Range mention = owner(scene, noun);
        int from = noun + 1;
        if (scene.word(from, Keyword.ORIGIN)) {
            mention = new NounPhrases(scene).startingAt(from + 1, scene.sentence.to());
            from = mention == null ? from : mention.to();
        }
        int content = contentStart(scene, noun, from);
        if (mention != null && content > 0) {
            add(scene, noun, new Range(content, new Complement(scene).end(content)), mention);
        }
    }

    private static void add(Scene scene, int noun, Range content, @Nullable Range mention) {
        if (content.length() > 1) {
            scene.add(Candidates.of(
                    scene, content.from(), content.to(), new Range(noun, noun + 1), mention, Pattern.CUE_NOUN));
        }
    }

    /** "Ann Lee's", "the campaign's", "her": whose a noun is, over up to three adjectives; null if nobody's. */
    @Nullable
    private static Range owner(Scene scene, int noun) {
        int i = noun - 1;
        while (i > noun - 4 && scene.is(i, Trait.WORD) && !scene.is(i, Trait.POSSESSIVE, Trait.GENITIVE)) {
            i--;
        }
        boolean owns = scene.sentence.contains(i) && !scene.marked(i) && scene.is(i, Trait.POSSESSIVE, Trait.GENITIVE);
        return owns ? new Range(ownerStart(scene, i), i + 1) : null;
    }

    private static int ownerStart(Scene scene, int owner) {
        int i = owner;
        while (scene.sentence.contains(i - 1) && scene.is(i - 1, Trait.CAPITALISED, Trait.INITIAL)) {
            i--;
        }
        return scene.is(i - 1, Trait.DETERMINER) ? i - 1 : i;
    }

    /** "claim on Monday that", "answer was that", "slogan is “…”": where the words begin; -1 if none follow. */
    private static int contentStart(Scene scene, int noun, int from) {
        if (scene.is(from, Trait.BE)) {
            return scene.word(from + 1, Keyword.THAT) || scene.marked(from + 1) ? from + 1 : -1;
        }
        boolean object = Verbs.holdsClause(scene, scene.sentence.from(), noun);
        for (int i = from; object && i < from + FARTHEST && i < scene.sentence.to(); i++) {
            if (scene.word(i, Keyword.THAT)) {
                boolean relative = Verbs.isFinite(scene, i + 1) || scene.is(i + 1, Trait.AUXILIARY);
                return !relative && ReportedClauses.followsThat(scene, i, scene.sentence.to()) ? i : -1;
            }
            boolean occasion = scene.is(i, Trait.PREPOSITION, Trait.TIME) || scene.is(i, Trait.REPORT);
            if (scene.marked(i) || !(occasion || scene.is(i, Trait.DETERMINER))) {
                return -1;
            }
        }
        return -1;
    }
}
