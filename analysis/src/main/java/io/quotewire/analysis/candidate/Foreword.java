package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.grammar.Borders;
import io.quotewire.analysis.grammar.Complement;
import io.quotewire.analysis.grammar.CueGroup;
import io.quotewire.analysis.grammar.InvertedSubjects;
import io.quotewire.analysis.grammar.Narrator;
import io.quotewire.analysis.grammar.ReportedClauses;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.grammar.Subjects;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attribution comes first: "he said that …", "she told reporters: “…”", ", adding that …". */
public final class Foreword implements Rule {

    private static final int LONGEST_ATTRIBUTION = 8;

    @Override
    public List<Candidate> at(Sentence sentence, int token, Standing standing) {
        CueGroup cue = standing.taken(token) ? null : sentence.cueAt(token);
        return cue == null ? List.of() : report(sentence, cue, standing);
    }

    private static List<Candidate> report(Sentence sentence, CueGroup cue, Standing standing) {
        int verb = cue.verb();
        int group = cue.from();
        boolean passive = cue.passive();
        Range mention = mention(sentence, verb, group, standing);
        Candidate agents = passive && sentence.word(verb + 1, Keyword.AGENT) ? byAgent(sentence, group, verb) : null;
        if (agents != null && standing.free(agents)) {
            return List.of(agents);
        }
        if (verb == sentence.from() && sentence.is(verb, Trait.PLAIN_SAYING)) {
            return inverted(sentence, verb);
        }
        if ((mention == null && !sentence.is(verb, Trait.PARTICIPLE)) || isImpersonal(sentence, mention)) {
            return List.of();
        }
        if (mention != null && !Mentions.maySpeak(sentence, mention)) {
            return List.of();
        }
        int from = afterColon(sentence, new Complement(sentence).start(verb));
        if (from < 0
                || passesCue(sentence, verb, from)
                || (isFreeRelative(sentence, verb, mention) && !sentence.marked(from))) {
            return List.of();
        }
        if (sentence.sign(from - 1, ":") && opensAttribution(sentence, from)) {
            return List.of();
        }
        int to = standing.freeEnd(from, contentEnd(sentence, group, verb, from));
        if (to >= sentence.to() - 1
                && mention != null
                && describesSubject(sentence, mention)
                && !sentence.holdsMarked(from, to)) {
            return List.of();
        }
        if (to <= from || (passive && !sentence.holdsMarked(from, to)) || !reports(sentence, group, verb, from, to)) {
            return List.of();
        }
        Polarity polarity = polarity(sentence, cue, from);
        if (cue.polarity() != Polarity.SAID && !sentence.holdsMarked(from, to)) {
            return List.of(); // what nobody said is nobody's
        }
        // "Lim was asked whether it was “a farce”": Lim is asked, not heard
        Range speaker = polarity == Polarity.ASKED && passive ? null : mention;
        Candidate candidate = Candidates.of(sentence, from, to, cue.words(), speaker, Pattern.FOREWORD)
                .with(polarity);
        Range relative = mention == null ? null : relative(sentence, mention.from(), from);
        return List.of(relative == null ? candidate : candidate.withFragments(List.of(relative, new Range(from, to))));
    }

    /** "Ann Lee said: Ann Lee said “No.”": an attribution printed twice, of which the second has the words. */
    private static boolean opensAttribution(Sentence sentence, int from) {
        for (int i = from; i < from + LONGEST_ATTRIBUTION && sentence.contains(i) && !sentence.marked(i); i++) {
            int next = sentence.sign(i + 1, ",:") ? i + 2 : i + 1;
            if (sentence.marked(next) && sentence.isFiniteSpeech(i)) {
                return true;
            }
        }
        return false;
    }

    /** "A letter was read from Ann Lee, who wrote: “…”": the words are of the nearer verb. */
    private static boolean passesCue(Sentence sentence, int verb, int from) {
        for (int i = verb + 1; i < from; i = sentence.next(i)) {
            if (sentence.is(i - 1, Trait.RELATIVE) && sentence.isFiniteSpeech(i)) {
                return true;
            }
        }
        return false;
    }

    /** "denied that it was “a farce”", "asked whether it was": the verb itself says that nothing was said. */
    private static Polarity polarity(Sentence sentence, CueGroup cue, int from) {
        if (cue.polarity() != Polarity.SAID) {
            return cue.polarity();
        }
        if (sentence.word(cue.verb(), Keyword.DENY)) {
            return Polarity.DENIED;
        }
        boolean question = sentence.word(from, Keyword.WHETHER) || sentence.word(from, Keyword.IF);
        return question && sentence.word(cue.verb(), Keyword.ASK) ? Polarity.ASKED : Polarity.SAID;
    }

    /** "It is too soon to say whether", "It’s worth noting that": the narrator's own words. */
    private static boolean isImpersonal(Sentence sentence, @Nullable Range mention) {
        int it = mention == null ? -1 : mention.from();
        return sentence.word(it, Keyword.IT_IS)
                || (sentence.word(it, Keyword.IT) && sentence.is(it + 1, Trait.BE) && !sentence.is(it + 2, Trait.VERB));
    }

    /** "Those who said it was late left": the clause of a relative pronoun in the subject ends before the main verb. */
    private static boolean describesSubject(Sentence sentence, Range mention) {
        int from = sentence.from();
        return mention.from() > from
                && sentence.is(mention.from(), Trait.RELATIVE)
                && !sentence.is(from, Trait.SUBORDINATOR, Trait.PREPOSITION)
                && !holdsComma(sentence, from, mention.from())
                && !sentence.holdsClause(from, mention.from());
    }

    private static boolean holdsComma(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i = sentence.next(i)) {
            if (sentence.sign(i, ",—–―-")) {
                return true;
            }
        }
        return false;
    }

    /** "It was reported by the agency that …": the one after "by" says it; whether there is one, and a clause. */
    @Nullable
    private static Candidate byAgent(Sentence sentence, int group, int verb) {
        Range agent = sentence.speakersStartingAt(verb + 2);
        int from = agent == null ? -1 : agent.to();
        if (agent == null || !sentence.word(from, Keyword.THAT) || !sentence.is(verb, Trait.SPEECH)) {
            return null;
        }
        Range content = new Range(from, contentEnd(sentence, group, verb, from));
        return content.length() > 1
                ? Candidates.of(
                        sentence, content.from(), content.to(), new Range(group, verb + 1), agent, Pattern.FOREWORD)
                : null;
    }

    /** "Said Comey, “…”". */
    private static List<Candidate> inverted(Sentence sentence, int verb) {
        Range mention = new InvertedSubjects(sentence).after(verb + 1);
        int from = mention == null ? -1 : mention.to() + 1;
        Marked whole =
                mention != null && sentence.sign(mention.to(), ",:") ? new Complement(sentence).wholeIn(from) : null;
        return whole == null
                ? List.of()
                : List.of(Candidates.of(
                        sentence, from, whole.outside().to(), new Range(verb, verb + 1), mention, Pattern.FOREWORD));
    }

    /** "a strike that officials said could cost": the relative pronoun stands for what is said of. */
    @Nullable
    private static Range relative(Sentence sentence, int subject, int content) {
        int before = subject - 1;
        boolean gap = sentence.is(content, Trait.FINITE) && !sentence.marked(content);
        return gap && sentence.is(before, Trait.RELATIVE) ? new Range(before, subject) : null;
    }

    /** "acknowledged the pain: “…”": a thing, and then the words themselves. */
    private static int afterColon(Sentence sentence, int from) {
        for (int i = Math.max(from, 0); from >= 0 && i < sentence.to(); i = sentence.next(i)) {
            if (sentence.marked(i) || sentence.isFinite(i)) {
                return from;
            }
            if (sentence.sign(i, ":")) {
                return sentence.marked(i + 1)
                                && sentence.stretch(i + 1).inside().length() > 4
                        ? i + 1
                        : from;
            }
        }
        return from;
    }

    /** "what he said about it": what is said stands before the verb. */
    private static boolean isFreeRelative(Sentence sentence, int verb, @Nullable Range mention) {
        return !sentence.is(verb, Trait.NAMING) && mention != null && sentence.word(mention.from() - 1, Keyword.WHAT);
    }

    @Nullable
    private static Range mention(Sentence sentence, int verb, int group, Standing standing) {
        Subjects subjects = new Subjects(sentence);
        int before = group - 1;
        boolean shares = (sentence.is(verb, Trait.PARTICIPLE) && !sentence.is(group, Trait.AUXILIARY))
                || sentence.is(before, Trait.COORDINATOR)
                || sentence.word(before, Keyword.NOR)
                || sentence.word(group, Keyword.INFINITIVE);
        if (shares) {
            Range sharer = Actors.before(sentence, group, standing);
            return sharer == null && sentence.is(verb, Trait.PARTICIPLE) ? subjects.ofMainClauseAfter(group) : sharer;
        }
        Range subject = subjects.before(group);
        boolean pronoun = subject != null && sentence.is(subject.from(), Trait.PRONOUN);
        Range ahead = pronoun ? subjects.ofMainClauseAfter(group) : null;
        if (ahead != null) {
            return ahead;
        }
        boolean joined = subject == null && (sentence.sign(before, ",)—–―-") || sentence.marked(before));
        if (joined) {
            return Actors.before(sentence, group, standing);
        }
        return subject == null && sentence.is(verb, Trait.PLAIN_SAYING) ? subjects.wholeBefore(group) : subject;
    }

    private static int contentEnd(Sentence sentence, int group, int verb, int from) {
        Marked whole = new Complement(sentence).wholeIn(from);
        if (whole != null) {
            return whole.outside().to();
        }
        int end = sentence.sign(from - 1, ":")
                ? Borders.trimmed(sentence, from, sentence.to())
                : Borders.end(sentence, from);
        if (!sentence.is(verb, Trait.SPEECH)) {
            end = nameEnd(sentence, from, end);
        }
        return Borders.isSubordinate(sentence, group) ? Borders.endOfSubordinate(sentence, from, end) : end;
    }

    /** "called it “a farce” on television": what something is called ends with the marks, unless a noun follows. */
    private static int nameEnd(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i = sentence.next(i)) {
            int after = sentence.next(i);
            boolean last = sentence.marked(i) && !sentence.holdsMarked(after, end);
            boolean closes = sentence.sign(after, ",;—–―-(")
                    || sentence.sign(after - 2, ",")
                    || Narrator.tellsMore(sentence, after);
            if (last && closes) {
                return after;
            }
        }
        return end;
    }

    private static boolean reports(Sentence sentence, int group, int verb, int from, int to) {
        if (sentence.is(verb, Trait.SPEECH)) {
            boolean that = sentence.word(from, Keyword.THAT)
                    ? !sentence.is(verb, Trait.PLEDGING) || ReportedClauses.followsThat(sentence, from, to)
                    : sentence.word(from, Keyword.WHETHER);
            that |= sentence.is(verb, Trait.ADDRESSED) && from == verb + 1;
            boolean answer = sentence.is(verb, Trait.PLAIN_SAYING) && sentence.word(from, Keyword.ANSWER);
            return that
                    || (answer && to == from + 1)
                    || holdsOwnMarks(sentence, from, to)
                    || ReportedClauses.isClause(sentence, verb, from, to)
                    || (sentence.is(verb, Trait.ABOUT) && isNoun(sentence, from, to));
        }
        if (sentence.is(verb, Trait.ABOUT) && !sentence.word(group, Keyword.INFINITIVE)) {
            return true;
        }
        if (sentence.is(verb, Trait.PLEDGING) && ReportedClauses.followsThat(sentence, from, to)) {
            return true;
        }
        return holdsOwnMarks(sentence, from, to) && !holdsCue(sentence, from, to);
    }

    /** Whether words in marks are this verb's: in "emailed supporters saying: “…”" they are of the verb before them. */
    private static boolean holdsOwnMarks(Sentence sentence, int from, int to) {
        for (int i = from; i < to && !sentence.marked(i); i++) {
            int next = sentence.sign(i + 1, ",:") ? i + 2 : i + 1;
            if (sentence.marked(next) && !sentence.is(i, Trait.DEED) && sentence.isCue(i)) {
                return false;
            }
        }
        return sentence.holdsMarked(from, to);
    }

    private static boolean isNoun(Sentence sentence, int from, int to) {
        return to - from >= 2
                && !sentence.is(from, Trait.PREPOSITION)
                && !sentence.is(from, Trait.COORDINATOR)
                && !sentence.is(from, Trait.ADVERB)
                && !isDone(sentence, from);
    }

    /** "announced his squad", "declared a holiday": people and new things are named or made, not told. */
    private static boolean isDone(Sentence sentence, int from) {
        Range phrase = sentence.phraseStartingAt(from);
        int last = phrase == null ? from : phrase.to() - 1;
        boolean people = !sentence.is(last, Trait.CAPITALISED) && sentence.is(last, Trait.ROLE, Trait.GROUP);
        return people || sentence.word(from, Keyword.INDEFINITE);
    }

    /** Whether another verb of saying stands between a verb and the marks: then the words are of that one. */
    private static boolean holdsCue(Sentence sentence, int from, int to) {
        for (int i = from; i < to && !sentence.marked(i); i++) {
            boolean speech = sentence.is(i, Trait.SPEECH)
                    && (!sentence.is(i, Trait.BASE) || sentence.is(i - 1, Trait.RELATIVE))
                    && sentence.isCue(i);
            if (speech) {
                return true;
            }
        }
        return false;
    }
}
