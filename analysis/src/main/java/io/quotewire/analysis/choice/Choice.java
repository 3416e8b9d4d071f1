package io.quotewire.analysis.choice;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.candidate.Rule;
import io.quotewire.analysis.candidate.Standing;
import io.quotewire.analysis.grammar.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses which of the candidates that the rules see in a sentence stand. */
final class Choice {

    private final List<Rule> rules;
    private final Set<Pattern> without;

    /**
     * @param rules in the order in which they are asked
     * @param without patterns that never stand, so that one can measure what they are worth
     */
    Choice(List<Rule> rules, Set<Pattern> without) {
        this.rules = List.copyOf(rules);
        this.without = Set.copyOf(without);
    }

    /** What stands in a sentence, to begin with and after every rule has looked at every place in it. */
    Standing in(Standing start) {
        Sentence sentence = start.sentence();
        Standing standing = start;
        for (Rule rule : rules) {
            for (int i = sentence.from(); i < sentence.to(); i = sentence.next(i)) {
                Candidate best = best(rule.at(sentence, i, standing), standing);
                standing = best == null ? standing : with(standing, best);
            }
        }
        return standing;
    }

    @Nullable
    private Candidate best(List<Candidate> rivals, Standing standing) {
        for (Candidate rival : rivals) {
            if (standing.free(rival) && !without.contains(rival.pattern())) {
                return rival;
            }
        }
        return null;
    }

    private static Standing with(Standing standing, Candidate candidate) {
        List<Candidate> chosen = new ArrayList<>(standing.chosen());
        chosen.add(candidate);
        return new Standing(
                standing.sentence(), List.copyOf(chosen), standing.previous(), standing.introducer(), standing.actor());
    }
}
