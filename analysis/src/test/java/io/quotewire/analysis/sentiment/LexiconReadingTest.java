package io.quotewire.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconReadingTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void theWordsThatPointOneWayAreNamed() {
        LexiconReading reading = read("This is a disaster, a cruel betrayal of our friends.");
        assertThat(reading.evidence(-1)).contains("disaster", "cruel").doesNotContain("friends");
        assertThat(reading.evidence(1)).contains("friends");
    }

    @Test
    void aNegationTurnsAValenceAndIsShown() {
        assertThat(read("We are very happy.").moved()).allMatch(word -> word.amount() > 0);
        assertThat(read("We are not very happy.").moved()).containsExactly(new Moved("not very happy", -2.21482));
    }

    @Test
    void whatFollowsButWeighsMore() {
        assertThat(sum("The plan is good but the risk is terrible.")).isNegative();
        assertThat(sum("The risk is terrible but the plan is good.")).isPositive();
    }

    @Test
    void plainWordsMoveNothing() {
        assertThat(read("The meeting begins at nine.").moved()).isEmpty();
    }

    private static double sum(String text) {
        return read(text).moved().stream().mapToDouble(Moved::amount).sum();
    }

    private static LexiconReading read(String text) {
        return LexiconReading.of(text, LEXICON);
    }
}
