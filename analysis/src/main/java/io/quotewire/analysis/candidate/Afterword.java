package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attribution follows what is said: "“We will,” he said", "it was late, said Lim, a guard", "He, she said, left".
 */
final class Afterword implements Rule {

    /** So many words hold a verb, be it in no list. */
    private static final int LONG = 9;

    @Override
    public void apply(Scene scene) {
        Subjects subjects = new Subjects(scene);
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (scene.marked(i) || scene.taken(i)) {
                continue;
            }
            if (Cues.isFiniteSpeech(scene, i) || followsUtterance(scene, subjects, i)) {
                attribute(scene, subjects, i);
            }
        }
    }

    private void attribute(Scene scene, Subjects subjects, int verb) {
        int group = Verbs.groupStart(scene, verb);
        Range subject = subjects.before(group);
        if (subject != null && Verbs.isPassive(scene, group, verb) && !scene.word(subject.from(), Keyword.IT)) {
            return;
        }
        if (subject != null && followsContent(scene, subject.from())) {
            split(scene, new Range(subject.from(), verb + 1), verb, subject);
        } else if (group == verb && followsContent(scene, verb)) {
            Range after = new InvertedSubjects(scene).after(verb + 1);
            boolean speaks = after != null
                    && (scene.marked(verb - 1)
                            || (endsHere(scene, after.to()) && InvertedSubjects.names(scene, verb, after)));
            if (after != null && speaks) {
                split(scene, new Range(verb, after.to()), verb, after);
            }
        }
    }

    /** "“I have had it,” Toomey fumed": right after a whole utterance in marks any verb will do. */
    private static boolean followsUtterance(Scene scene, Subjects subjects, int verb) {
        if (!Verbs.isAction(scene, verb)) {
            return false;
        }
        if (endsUtterance(scene, verb - 1)) {
            return new InvertedSubjects(scene).after(verb + 1) != null;
        }
        int group = Verbs.groupStart(scene, verb);
        Range subject = subjects.before(group);
        return subject != null && !scene.is(subject.from(), Trait.RELATIVE) && endsUtterance(scene, subject.from() - 1);
    }

    /** Whether a token ends a marked stretch of several words that breaks off for its attribution. */
    private static boolean endsUtterance(Scene scene, int i) {
        if (!scene.marked(i)) {
            return false;
        }
        Range words = scene.stretch(i).inside();
        boolean asks = words.length() > 2 && scene.sign(words.to() - 1, "?!");
        return (asks || words.length() > 4)
                && scene.stretch(i).open() == scene.sentence.from()
                && scene.sign(words.to() - 1, ",?!");
    }

    private static boolean followsContent(Scene scene, int token) {
        int before = token - 1;
        return scene.marked(before) || (scene.sign(before, ",—–―-") && before > scene.sentence.from());
    }

    private void split(Scene scene, Range attribution, int verb, Range mention) {
        int from = contentStart(scene, attribution.from());
        int to = Borders.trimmed(scene, from, attribution.from());
        if (from >= to) {
            return;
        }
        boolean marked = scene.marked(to - 1);
        Range first = new Range(marked ? afterBreak(scene, from, to) : from, to);
        boolean marksFollow = scene.sign(attribution.to(), ",") && scene.marked(attribution.to() + 1);
        boolean inverted = attribution.from() == verb && endsSentence(scene, attribution.to());
        boolean foreign = (marksFollow && opensAdjunct(scene, from)) || (!inverted && holdsOwnSpeech(scene, from, to));
        if (!marked && foreign) {
            return;
        }
        Range second = marked || marksFollow
                ? SecondPart.inMarks(scene, attribution.to())
                : SecondPart.plain(scene, attribution.to());
        boolean whole = marked && scene.stretch(to - 1).open() <= first.from();
        int told = afterAddressee(scene, verb, attribution.to());
        boolean closed = whole || !opensClause(scene, told);
        boolean reported =
                (marked && closed) || (endsHere(scene, told) && isClause(scene, first, second, attribution.to()));
        if (reported) {
            boolean goesOn = second != null && scene.free(second) && (marked || holdsClause(scene, second));
            scene.add(Candidates.of(
                    scene,
                    parts(scene, first, goesOn ? second : null),
                    new Range(verb, verb + 1),
                    mention,
                    Pattern.AFTERWORD));
        }
    }

    /** Content starts with the sentence or after the last quotation; "But “no,” he said" leaves "But" out. */
    static int contentStart(Scene scene, int to) {
        int from = scene.sentence.from();
        for (Candidate candidate : scene.found()) {
            Range cue = candidate.cue();
            from = candidate.from() < to ? Math.max(from, Math.max(candidate.to(), cue == null ? 0 : cue.to())) : from;
        }
        if (scene.marked(from) && scene.stretch(from).open() < from) {
            from = scene.stretch(from).outside().to();
        }
        while (from < to && opensNothing(scene, from)) {
            from++;
        }
        return from;
    }

    /** A comma left over, a bullet, or "But" before the marks. */
    private static boolean opensNothing(Scene scene, int i) {
        boolean sign = !scene.is(i, Trait.WORD) && !scene.marked(i) && !scene.sign(i, "([{$£€'’");
        return sign || (scene.is(i, Trait.COORDINATOR) && scene.marked(i + 1));
    }

    /** "They were not impressed — “Born rich,” he said": marked words after a dash or colon stand alone. */
    private static int afterBreak(Scene scene, int from, int to) {
        int open = scene.stretch(to - 1).open();
        boolean breaks = scene.sign(open - 1, "—–―-:") || (scene.sign(open - 1, ",") && holdsSpeech(scene, from, open));
        return open > from && breaks ? open : from;
    }

    /** "He said it was late, and when asked, he said": the first part has its own attribution. */
    private static boolean holdsOwnSpeech(Scene scene, int from, int to) {
        for (int i = from; i < to; i = scene.next(i)) {
            int group = Verbs.groupStart(scene, i);
            boolean cue = !scene.marked(i) && Cues.isFiniteSpeech(scene, i) && !Verbs.isHypothetical(scene, group, i);
            if (cue && announces(scene, i) && new Subjects(scene).before(group) != null) {
                return true;
            }
        }
        return false;
    }

    /** "organizers added 160 guards": a verb of saying that takes a thing reports nothing. */
    private static boolean announces(Scene scene, int cue) {
        int next = cue + 1;
        return scene.is(cue, Trait.CLAUSAL)
                || scene.word(next, Keyword.THAT)
                || scene.marked(next)
                || scene.sign(next, ",:")
                || scene.is(next, Trait.PRONOUN);
    }

    private static boolean holdsSpeech(Scene scene, int from, int to) {
        for (int i = from; i < to; i = scene.next(i)) {
            if (!scene.marked(i) && scene.is(i, Trait.SPEECH) && Cues.isCue(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** "But, he said, “…”": a connective is no part of what is said. */
    private static List<Range> parts(Scene scene, Range first, @Nullable Range second) {
        if (second == null) {
            return List.of(first);
        }
        boolean connective = first.length() == 1 && scene.is(first.from(), Trait.COORDINATOR);
        return connective ? List.of(second) : List.of(first, second);
    }

    /** "Citing “a duty,” she told the Post that …": what is said follows. */
    private static boolean opensClause(Scene scene, int i) {
        return scene.word(i, Keyword.THAT)
                || scene.word(i, Keyword.WHETHER)
                || (scene.is(i, Trait.PRONOUN) && Verbs.isFinite(scene, i + 1));
    }

    private static boolean isClause(Scene scene, Range first, @Nullable Range second, int after) {
        boolean last = endsSentence(scene, SecondPart.afterOccasion(scene, after));
        boolean whole = first.length() > 2 && ((last && first.length() > LONG) || holdsClause(scene, first));
        boolean hangs = opensAdjunct(scene, first.from()) && !scene.is(first.from(), Trait.PREPOSITION);
        return (whole && (!hangs || last)) || (second != null && holdsClause(scene, second));
    }

    private static boolean endsSentence(Scene scene, int i) {
        return i >= scene.sentence.to() || scene.sign(i, ".?!");
    }

    private static boolean holdsClause(Scene scene, Range part) {
        return scene.holdsMarked(part.from(), part.to()) || Verbs.holdsClause(scene, part.from(), part.to());
    }

    /** "Asked about it, he said, “…”": what stands before is not his. */
    private static boolean opensAdjunct(Scene scene, int from) {
        return scene.is(from, Trait.SUBORDINATOR)
                || scene.is(from, Trait.PREPOSITION)
                || scene.is(from, Trait.PARTICIPLE)
                || scene.is(from, Trait.PAST)
                || scene.is(from, Trait.ADVERB)
                || scene.is(from, Trait.TIME);
    }

    /** "told his advisers": over the people spoken to. */
    private static int afterAddressee(Scene scene, int verb, int end) {
        Range phrase = scene.is(verb, Trait.ADDRESSED) && end == verb + 1
                ? new NounPhrases(scene).startingAt(end, scene.sentence.to())
                : null;
        return phrase == null ? end : phrase.to();
    }

    /** Whether nothing is reported after the attribution: a stop, a comma, or how and when it was said. */
    private static boolean endsHere(Scene scene, int from) {
        int i = from;
        while (scene.is(i, Trait.TIME) || scene.is(i, Trait.ADVERB)) {
            i++;
        }
        boolean circumstance =
                scene.is(i, Trait.PREPOSITION) && !scene.word(i + 1, Keyword.LEAST) && !announcesMore(scene, i);
        return i >= scene.sentence.to() || scene.sign(i, ".,;?!—–―-") || circumstance || scene.word(i, Keyword.WHO);
    }

    /** "he said of the affair that", "he said in Iowa, “…”": something is reported after all. */
    private static boolean announcesMore(Scene scene, int from) {
        for (int i = from; i < scene.sentence.to(); i = scene.next(i)) {
            if (scene.marked(i) || scene.word(i, Keyword.THAT)) {
                return true;
            }
        }
        return false;
    }
}
