package io.quotewire.analysis.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.candidate.Rule;
import io.quotewire.analysis.candidate.Standing;
import io.quotewire.analysis.grammar.Sentence;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.text.Range;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which candidates stand. */
class ChoiceTest {

    private static final Candidate EARLY = candidate(Pattern.SOURCE, 0, 3);
    private static final Candidate OVERLAPPING = candidate(Pattern.FOREWORD, 2, 5);
    private static final Candidate LATE = candidate(Pattern.FOREWORD, 4, 6);

    @Test
    void whatAnEarlierRuleSawIsLeftAlone() {
        assertThat(chosen(Set.of(), at(0, EARLY), at(2, OVERLAPPING))).containsExactly(EARLY);
        assertThat(chosen(Set.of(), at(2, OVERLAPPING), at(0, EARLY))).containsExactly(OVERLAPPING);
    }

    @Test
    void aRivalWithOtherBordersStandsWhereTheLikeliestIsTaken() {
        assertThat(chosen(Set.of(), at(0, EARLY), at(2, OVERLAPPING, LATE))).containsExactly(EARLY, LATE);
    }

    @Test
    void ofRivalsTheFirstStands() {
        assertThat(chosen(Set.of(), at(2, LATE, OVERLAPPING))).containsExactly(LATE);
    }

    @Test
    void aPatternThatIsLeftOutNeverStands() {
        assertThat(chosen(Set.of(Pattern.SOURCE), at(0, EARLY), at(2, OVERLAPPING)))
                .containsExactly(OVERLAPPING);
    }

    private static List<Candidate> chosen(Set<Pattern> without, Rule... rules) {
        Profile english = Profile.all().get(0);
        Document document =
                Document.read(NormalText.of("one two three four five six"), english.lexicon(), Checkpoint.NONE);
        Range all = new Range(0, 6);
        Sentence sentence = new Sentence(document, all, all);
        Standing start = new Standing(sentence, List.of(), null, null, null);
        return new Choice(List.of(rules), without).in(start).chosen();
    }

    private static Rule at(int place, Candidate... seen) {
        return (sentence, token, standing) -> token == place ? List.of(seen) : List.of();
    }

    private static Candidate candidate(Pattern pattern, int from, int to) {
        List<Range> words = List.of(new Range(from, to));
        return new Candidate(Kind.INDIRECT, pattern, Polarity.SAID, words, null, null, null, null, null);
    }
}
