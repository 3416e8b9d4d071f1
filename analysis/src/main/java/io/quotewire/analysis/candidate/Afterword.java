package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.CueGroup;
import io.quotewire.analysis.grammar.InvertedSubjects;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.grammar.Subjects;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attribution follows what is said: "“We will,” he said", "it was late, said Lim, a guard", "He, she said, left".
 */
public final class Afterword implements Rule {

    /** So many words hold a verb, be it in no list. */
    private static final int LONG = 9;

    /** So many words are what somebody said where ", said Ann Lee" follows. */
    private static final int SHORT = 4;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        if (sentence.marked(token) || standing.taken(token)) {
            return List.of();
        }
        Subjects subjects = new Subjects(sentence);
        List<Candidate> cleft = cleft(sentence, subjects, token, standing);
        if (!cleft.isEmpty()) {
            return cleft;
        }
        boolean reports = sentence.isFiniteSpeech(token) || followsUtterance(sentence, subjects, token);
        return reports ? attribute(sentence, subjects, token, standing) : List.of();
    }

    /** "“No” is what she said", "“Will it hold?” was all he would ask". */
    private static List<Candidate> cleft(Sentence sentence, Subjects subjects, int verb, Standing standing) {
        Range subject = sentence.isCue(verb) && sentence.is(verb, Trait.FINITE)
                ? subjects.ofChain(sentence.groupStart(verb))
                : null;
        if (subject == null) {
            return List.of();
        }
        boolean opens = sentence.word(subject.from(), Keyword.CLEFT); // "all the mayor" looks like one
        int is = opens ? subject.from() - 1 : subject.from() - 2;
        boolean stands = sentence.word(is + 1, Keyword.CLEFT) && sentence.is(is, Trait.BE) && sentence.marked(is - 1);
        Range who = opens && subject.length() > 1 ? new Range(subject.from() + 1, subject.to()) : subject;
        return stands ? split(sentence, new Range(is, verb + 1), verb, who, standing) : List.of();
    }

    private static List<Candidate> attribute(Sentence sentence, Subjects subjects, int verb, Standing standing) {
        int group = sentence.groupStart(verb);
        Range subject = subjects.ofChain(group);
        if (subject != null && sentence.isPassive(group, verb) && !sentence.word(subject.from(), Keyword.IT)) {
            return List.of();
        }
        if (subject != null && !sentence.marked(subject.from() - 1) && !Mentions.maySpeak(sentence, subject)) {
            return List.of();
        }
        if (subject != null && followsContent(sentence, subject.from())) {
            return split(sentence, new Range(subject.from(), verb + 1), verb, subject, standing);
        }
        if (group == verb && followsContent(sentence, verb)) {
            Range after = new InvertedSubjects(sentence).after(verb + 1);
            boolean speaks = after != null
                    && (sentence.marked(verb - 1)
                            || (endsHere(sentence, after.to()) && InvertedSubjects.names(sentence, verb, after)));
            if (after != null && speaks) {
                return split(sentence, new Range(verb, after.to()), verb, after, standing);
            }
        }
        return List.of();
    }

    /** "“I have had it,” Toomey fumed": right after a whole utterance in marks any verb will do. */
    private static boolean followsUtterance(Sentence sentence, Subjects subjects, int verb) {
        boolean looksActing = sentence.is(verb, Trait.LOOKS_PLURAL) && !sentence.is(verb, Trait.CAPITALISED); // "rues"
        if (!sentence.isAction(verb) && !looksActing) {
            return false;
        }
        Range inverted = sentence.marked(verb - 1) ? new InvertedSubjects(sentence).after(verb + 1) : null;
        if (inverted != null) {
            return endsUtterance(sentence, verb - 1)
                    || (breaksOff(sentence, verb - 1) && endsHere(sentence, inverted.to()));
        }
        int group = sentence.groupStart(verb);
        Range subject = sentence.isAction(verb) ? subjects.before(group) : null;
        return subject != null
                && !sentence.is(subject.from(), Trait.RELATIVE)
                && endsUtterance(sentence, subject.from() - 1);
    }

    /** Whether a token ends marked words at the head of the sentence that break off for their attribution. */
    private static boolean breaksOff(Sentence sentence, int i) {
        return sentence.stretch(i).open() == sentence.from()
                && sentence.sign(sentence.stretch(i).inside().to() - 1, ",?!");
    }

    /** Whether a token ends a marked stretch of several words that breaks off for its attribution. */
    private static boolean endsUtterance(Sentence sentence, int i) {
        if (!sentence.marked(i)) {
            return false;
        }
        Range words = sentence.stretch(i).inside();
        boolean asks = words.length() > 2 && sentence.sign(words.to() - 1, "?!");
        return (asks || words.length() > 4)
                && sentence.stretch(i).open() == sentence.from()
                && sentence.sign(words.to() - 1, ",?!");
    }

    private static boolean followsContent(Sentence sentence, int token) {
        int before = token - 1;
        boolean breaksOff = sentence.sign(before, ",—–―-")
                || (sentence.sign(before, "\"”") && sentence.sign(before - 1, ",")); // its opening mark is missing
        return sentence.marked(before) || (breaksOff && before > sentence.from());
    }

    private static List<Candidate> split(
            Sentence sentence, Range attribution, int verb, Range mention, Standing standing) {
        int from = contentStart(sentence, attribution.from(), standing);
        int to = Borders.trimmed(sentence, from, attribution.from());
        if (from >= to) {
            return List.of();
        }
        boolean marked = sentence.marked(to - 1);
        Range first = new Range(marked ? afterBreak(sentence, from, to) : from, to);
        boolean marksFollow = sentence.sign(attribution.to(), ",") && sentence.marked(attribution.to() + 1);
        boolean inverted = attribution.from() == verb && endsSentence(sentence, attribution.to());
        boolean foreign =
                (marksFollow && opensAdjunct(sentence, from)) || (!inverted && holdsOwnSpeech(sentence, from, to));
        if (!marked && foreign) {
            return List.of();
        }
        Range second = marked || marksFollow
                ? SecondPart.inMarks(sentence, attribution.to())
                : SecondPart.plain(sentence, attribution.to());
        boolean whole = marked && sentence.stretch(to - 1).open() <= first.from();
        int told = afterAddressee(sentence, verb, attribution.to());
        boolean closed = whole || !opensClause(sentence, told);
        boolean reported = (marked && closed)
                || (endsHere(sentence, told)
                        && isClause(sentence, first, second, attribution.to(), inverted(sentence, attribution, verb)));
        if (!reported) {
            return List.of();
        }
        CueGroup cue = sentence.cueAt(verb);
        Polarity polarity = cue == null ? Polarity.SAID : cue.polarity();
        if (polarity != Polarity.SAID && !marked) {
            return List.of(); // what nobody said is nobody's
        }
        boolean goesOn = second != null && standing.free(second) && (marked || holdsClause(sentence, second));
        List<Range> parts = parts(sentence, first, goesOn ? second : null);
        return List.of(Candidates.of(sentence, parts, new Range(verb, verb + 1), mention, Pattern.AFTERWORD)
                .with(polarity));
    }

    /** Content starts with the sentence or after the last quotation; "But “no,” he said" leaves "But" out. */
    static int contentStart(Sentence sentence, int to, Standing standing) {
        int from = sentence.from();
        for (Candidate candidate : standing.chosen()) {
            Range cue = candidate.cue();
            from = candidate.from() < to ? Math.max(from, Math.max(candidate.to(), cue == null ? 0 : cue.to())) : from;
        }
        if (sentence.marked(from) && sentence.stretch(from).open() < from) {
            from = sentence.stretch(from).outside().to();
        }
        while (from < to && opensNothing(sentence, from)) {
            from++;
        }
        return from;
    }

    /** A comma left over, a bullet, or "But" before the marks. */
    private static boolean opensNothing(Sentence sentence, int i) {
        boolean sign = !sentence.is(i, Trait.WORD) && !sentence.marked(i) && !sentence.sign(i, "([{$£€'’");
        return sign || (sentence.is(i, Trait.COORDINATOR) && sentence.marked(i + 1));
    }

    /** "They were not impressed — “Born rich,” he said": marked words after a dash or colon stand alone. */
    private static int afterBreak(Sentence sentence, int from, int to) {
        int open = sentence.stretch(to - 1).open();
        boolean breaks = sentence.sign(open - 1, "—–―-:([")
                || (sentence.sign(open - 1, ",") && holdsSpeech(sentence, from, open));
        return open > from && breaks ? open : from;
    }

    /** "He said it was late, and when asked, he said": the first part has its own attribution. */
    private static boolean holdsOwnSpeech(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i = sentence.next(i)) {
            int group = sentence.groupStart(i);
            boolean cue = !sentence.marked(i) && sentence.isFiniteSpeech(i) && !sentence.isHypothetical(group, i);
            if (cue && announces(sentence, i) && new Subjects(sentence).before(group) != null) {
                return true;
            }
        }
        return false;
    }

    /** "organizers added 160 guards": a verb of saying that takes a thing reports nothing. */
    private static boolean announces(Sentence sentence, int cue) {
        int next = cue + 1;
        return sentence.is(cue, Trait.CLAUSAL)
                || sentence.word(next, Keyword.THAT)
                || sentence.marked(next)
                || sentence.sign(next, ",:")
                || sentence.is(next, Trait.PRONOUN);
    }

    private static boolean holdsSpeech(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i = sentence.next(i)) {
            if (!sentence.marked(i) && sentence.is(i, Trait.SPEECH) && sentence.isCue(i)) {
                return true;
            }
        }
        return false;
    }

    /** "But, he said, “…”": a connective is no part of what is said. */
    private static List<Range> parts(Sentence sentence, Range first, @Nullable Range second) {
        if (second == null) {
            return List.of(first);
        }
        boolean connective = first.length() == 1 && sentence.is(first.from(), Trait.COORDINATOR);
        return connective ? List.of(second) : List.of(first, second);
    }

    /** "Citing “a duty,” she told the Post that …": what is said follows. */
    private static boolean opensClause(Sentence sentence, int i) {
        return sentence.word(i, Keyword.THAT)
                || sentence.word(i, Keyword.WHETHER)
                || (sentence.is(i, Trait.PRONOUN) && sentence.isFinite(i + 1));
    }

    /** ", said Ann Lee" */
    private static boolean inverted(Sentence sentence, Range attribution, int verb) {
        return attribution.from() == verb
                && sentence.is(verb, Trait.PLAIN_SAYING)
                && sentence.is(verb + 1, Trait.CAPITALISED)
                && sentence.sign(verb - 1, ",");
    }

    private static boolean isClause(
            Sentence sentence, Range first, @Nullable Range second, int after, boolean inverted) {
        boolean last = endsSentence(sentence, SecondPart.afterOccasion(sentence, after));
        boolean surely = inverted && first.length() > SHORT; // "…, said Ann Lee, a guard"
        boolean whole =
                first.length() > 2 && ((last && first.length() > LONG) || surely || holdsClause(sentence, first));
        boolean hangs = opensAdjunct(sentence, first.from()) && !sentence.is(first.from(), Trait.PREPOSITION);
        return (whole && (!hangs || last)) || (second != null && holdsClause(sentence, second));
    }

    private static boolean endsSentence(Sentence sentence, int i) {
        return i >= sentence.to() || sentence.sign(i, ".?!");
    }

    private static boolean holdsClause(Sentence sentence, Range part) {
        return sentence.holdsMarked(part.from(), part.to()) || sentence.holdsClause(part.from(), part.to());
    }

    /** "Asked about it, he said, “…”": what stands before is not his. */
    private static boolean opensAdjunct(Sentence sentence, int from) {
        return sentence.is(from, Trait.SUBORDINATOR)
                || sentence.is(from, Trait.PREPOSITION)
                || sentence.is(from, Trait.PARTICIPLE)
                || sentence.is(from, Trait.PAST)
                || sentence.is(from, Trait.ADVERB)
                || sentence.is(from, Trait.TIME);
    }

    /** "told his advisers": over the people spoken to. */
    private static int afterAddressee(Sentence sentence, int verb, int end) {
        Range phrase = sentence.is(verb, Trait.ADDRESSED) && end == verb + 1 ? sentence.phraseStartingAt(end) : null;
        return phrase == null ? end : phrase.to();
    }

    /** Whether nothing is reported after the attribution: a stop, a comma, or how and when it was said. */
    private static boolean endsHere(Sentence sentence, int from) {
        int i = from;
        while (sentence.is(i, Trait.TIME) || sentence.is(i, Trait.ADVERB)) {
            i++;
        }
        boolean circumstance = sentence.is(i, Trait.PREPOSITION)
                && !sentence.word(i + 1, Keyword.LEAST)
                && !announcesMore(sentence, i);
        return i >= sentence.to() || sentence.sign(i, ".,;?!—–―-") || circumstance || sentence.word(i, Keyword.WHO);
    }

    /** "he said of the affair that", "he said in Iowa, “…”": something is reported after all. */
    private static boolean announcesMore(Sentence sentence, int from) {
        for (int i = from; i < sentence.to(); i = sentence.next(i)) {
            if (sentence.marked(i) || sentence.word(i, Keyword.THAT)) {
                return true;
            }
        }
        return false;
    }
}
