package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attribution comes first: "he said that …", "she told reporters: “…”", ", adding that …". */
final class Foreword implements Rule {

    @Override
    public void apply(Scene scene) {
        for (int i = scene.sentence.from(); i < scene.sentence.to(); i = scene.next(i)) {
            if (!scene.marked(i) && Cues.isCue(scene, i) && !scene.taken(i)) {
                report(scene, i);
            }
        }
    }

    private void report(Scene scene, int verb) {
        int group = Verbs.groupStart(scene, verb);
        boolean passive = Verbs.isPassive(scene, group, verb);
        Range mention = mention(scene, verb, group);
        if (passive && scene.word(verb + 1, Keyword.AGENT) && byAgent(scene, group, verb)) {
            return;
        }
        if (verb == scene.sentence.from() && scene.is(verb, Trait.PLAIN_SAYING)) {
            inverted(scene, verb);
            return;
        }
        if ((mention == null && !scene.is(verb, Trait.PARTICIPLE)) || isImpersonal(scene, mention)) {
            return;
        }
        int from = afterColon(scene, new Complement(scene).start(verb));
        if (from < 0 || (isFreeRelative(scene, verb, mention) && !scene.marked(from))) {
            return;
        }
        int to = scene.freeEnd(from, contentEnd(scene, group, verb, from));
        if (to >= scene.sentence.to() - 1
                && mention != null
                && describesSubject(scene, mention)
                && !scene.holdsMarked(from, to)) {
            return;
        }
        if (to <= from || (passive && !scene.holdsMarked(from, to)) || !reports(scene, group, verb, from, to)) {
            return;
        }
        Range cue = new Range(group, verb + 1);
        Candidate candidate = Candidates.of(scene, from, to, cue, mention, Pattern.FOREWORD);
        Range relative = mention == null ? null : relative(scene, mention.from(), from);
        scene.add(relative == null ? candidate : candidate.withFragments(List.of(relative, new Range(from, to))));
    }

    /** "It is too soon to say whether", "It’s worth noting that": the narrator's own words. */
    private static boolean isImpersonal(Scene scene, @Nullable Range mention) {
        int it = mention == null ? -1 : mention.from();
        return scene.word(it, Keyword.IT_IS)
                || (scene.word(it, Keyword.IT) && scene.is(it + 1, Trait.BE) && !scene.is(it + 2, Trait.VERB));
    }

    /** "Those who said it was late left": the clause of a relative pronoun in the subject ends before the main verb. */
    private static boolean describesSubject(Scene scene, Range mention) {
        int from = scene.sentence.from();
        return mention.from() > from
                && scene.is(mention.from(), Trait.RELATIVE)
                && !scene.is(from, Trait.SUBORDINATOR, Trait.PREPOSITION)
                && !holdsComma(scene, from, mention.from())
                && !Verbs.holdsClause(scene, from, mention.from());
    }

    private static boolean holdsComma(Scene scene, int from, int to) {
        for (int i = from; i < to; i = scene.next(i)) {
            if (scene.sign(i, ",—–―-")) {
                return true;
            }
        }
        return false;
    }

    /** "It was reported by the agency that …": the one after "by" says it; whether there is one, and a clause. */
    private static boolean byAgent(Scene scene, int group, int verb) {
        Range agent = new NounPhrases(scene).startingAt(verb + 2, scene.sentence.to());
        int from = agent == null ? -1 : agent.to();
        if (agent == null || !scene.word(from, Keyword.THAT) || !scene.is(verb, Trait.SPEECH)) {
            return false;
        }
        Range content = new Range(from, contentEnd(scene, group, verb, from));
        return content.length() > 1
                && scene.add(Candidates.of(
                        scene, content.from(), content.to(), new Range(group, verb + 1), agent, Pattern.FOREWORD));
    }

    /** "Said Comey, “…”". */
    private static void inverted(Scene scene, int verb) {
        Range mention = new InvertedSubjects(scene).after(verb + 1);
        int from = mention == null ? -1 : mention.to() + 1;
        Marked whole = mention != null && scene.sign(mention.to(), ",:") ? new Complement(scene).wholeIn(from) : null;
        if (whole != null) {
            scene.add(Candidates.of(
                    scene, from, whole.outside().to(), new Range(verb, verb + 1), mention, Pattern.FOREWORD));
        }
    }

    /** "a strike that officials said could cost": the relative pronoun stands for what is said of. */
    @Nullable
    private static Range relative(Scene scene, int subject, int content) {
        int before = subject - 1;
        boolean gap = scene.is(content, Trait.FINITE) && !scene.marked(content);
        return gap && scene.is(before, Trait.RELATIVE) ? new Range(before, subject) : null;
    }

    /** "acknowledged the pain: “…”": a thing, and then the words themselves. */
    private static int afterColon(Scene scene, int from) {
        for (int i = Math.max(from, 0); from >= 0 && i < scene.sentence.to(); i = scene.next(i)) {
            if (scene.marked(i) || Verbs.isFinite(scene, i)) {
                return from;
            }
            if (scene.sign(i, ":")) {
                return scene.marked(i + 1) && scene.stretch(i + 1).inside().length() > 4 ? i + 1 : from;
            }
        }
        return from;
    }

    /** "what he said about it": what is said stands before the verb. */
    private static boolean isFreeRelative(Scene scene, int verb, @Nullable Range mention) {
        return !scene.is(verb, Trait.NAMING) && mention != null && scene.word(mention.from() - 1, Keyword.WHAT);
    }

    @Nullable
    private static Range mention(Scene scene, int verb, int group) {
        Subjects subjects = new Subjects(scene);
        int before = group - 1;
        boolean shares = (scene.is(verb, Trait.PARTICIPLE) && !scene.is(group, Trait.AUXILIARY))
                || scene.is(before, Trait.COORDINATOR)
                || scene.word(group, Keyword.INFINITIVE);
        if (shares) {
            Range sharer = subjects.ofClauseBefore(group);
            return sharer == null && scene.is(verb, Trait.PARTICIPLE) ? subjects.ofMainClauseAfter(group) : sharer;
        }
        Range subject = subjects.before(group);
        boolean pronoun = subject != null && scene.is(subject.from(), Trait.PRONOUN);
        Range ahead = pronoun ? subjects.ofMainClauseAfter(group) : null;
        if (ahead != null) {
            return ahead;
        }
        boolean joined = subject == null && (scene.sign(before, ",)—–―-") || scene.marked(before));
        if (joined) {
            return subjects.ofClauseBefore(group);
        }
        return subject == null && scene.is(verb, Trait.PLAIN_SAYING) ? subjects.wholeBefore(group) : subject;
    }

    private static int contentEnd(Scene scene, int group, int verb, int from) {
        Marked whole = new Complement(scene).wholeIn(from);
        if (whole != null) {
            return whole.outside().to();
        }
        int end = scene.sign(from - 1, ":")
                ? Borders.trimmed(scene, from, scene.sentence.to())
                : Borders.end(scene, from);
        if (!scene.is(verb, Trait.SPEECH)) {
            end = nameEnd(scene, from, end);
        }
        return Borders.isSubordinate(scene, group) ? Borders.endOfSubordinate(scene, from, end) : end;
    }

    /** "called it “a farce” on television": what something is called ends with the marks, unless a noun follows. */
    private static int nameEnd(Scene scene, int from, int end) {
        for (int i = from; i < end; i = scene.next(i)) {
            int after = scene.next(i);
            boolean last = scene.marked(i) && !scene.holdsMarked(after, end);
            boolean closes =
                    scene.sign(after, ",;—–―-") || scene.sign(after - 2, ",") || Narrator.tellsMore(scene, after);
            if (last && closes) {
                return after;
            }
        }
        return end;
    }

    private static boolean reports(Scene scene, int group, int verb, int from, int to) {
        if (scene.is(verb, Trait.SPEECH)) {
            boolean that = scene.word(from, Keyword.THAT)
                    ? !scene.is(verb, Trait.PLEDGING) || ReportedClauses.followsThat(scene, from, to)
                    : scene.word(from, Keyword.WHETHER);
            that |= scene.is(verb, Trait.ADDRESSED) && from == verb + 1;
            boolean answer = scene.is(verb, Trait.PLAIN_SAYING) && scene.word(from, Keyword.ANSWER);
            return that
                    || (answer && to == from + 1)
                    || holdsOwnMarks(scene, from, to)
                    || ReportedClauses.isClause(scene, verb, from, to)
                    || (scene.is(verb, Trait.ABOUT) && isNoun(scene, from, to));
        }
        if (scene.is(verb, Trait.ABOUT) && !scene.word(group, Keyword.INFINITIVE)) {
            return true;
        }
        if (scene.is(verb, Trait.PLEDGING) && ReportedClauses.followsThat(scene, from, to)) {
            return true;
        }
        return holdsOwnMarks(scene, from, to) && !holdsCue(scene, from, to);
    }

    /** Whether words in marks are this verb's: in "emailed supporters saying: “…”" they are of the verb before them. */
    private static boolean holdsOwnMarks(Scene scene, int from, int to) {
        for (int i = from; i < to && !scene.marked(i); i++) {
            int next = scene.sign(i + 1, ",:") ? i + 2 : i + 1;
            if (scene.marked(next) && !scene.is(i, Trait.DEED) && Cues.isCue(scene, i)) {
                return false;
            }
        }
        return scene.holdsMarked(from, to);
    }

    private static boolean isNoun(Scene scene, int from, int to) {
        return to - from >= 2
                && !scene.is(from, Trait.PREPOSITION)
                && !scene.is(from, Trait.COORDINATOR)
                && !scene.is(from, Trait.ADVERB);
    }

    /** Whether another verb of saying stands between a verb and the marks: then the words are of that one. */
    private static boolean holdsCue(Scene scene, int from, int to) {
        for (int i = from; i < to && !scene.marked(i); i++) {
            boolean speech = scene.is(i, Trait.SPEECH)
                    && (!scene.is(i, Trait.BASE) || scene.is(i - 1, Trait.RELATIVE))
                    && Cues.isCue(scene, i);
            if (speech) {
                return true;
            }
        }
        return false;
    }
}
