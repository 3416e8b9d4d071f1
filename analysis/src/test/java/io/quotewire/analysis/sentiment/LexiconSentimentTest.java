package io.quotewire.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.SentimentTag;
import io.quotewire.analysis.SentimentTag.Label;
import org.junit.jupiter.api.Test;

class LexiconSentimentTest {

    private final LexiconSentiment sentiment = new LexiconSentiment();

    @Test
    void theWordsDecideAndAreNamed() {
        SentimentTag tag = sentiment.tag("This is a disaster, a cruel betrayal of our friends.");
        assertThat(tag.label()).isEqualTo(Label.NEGATIVE);
        assertThat(tag.score()).isBetween(-1.0, -0.3);
        assertThat(tag.evidence()).contains("disaster", "cruel").doesNotContain("friends");
    }

    @Test
    void aNegationTurnsTheTone() {
        assertThat(sentiment.tag("We are very happy.").label()).isEqualTo(Label.POSITIVE);
        SentimentTag turned = sentiment.tag("We are not very happy.");
        assertThat(turned.label()).isEqualTo(Label.NEGATIVE);
        assertThat(turned.evidence()).contains("not very happy");
    }

    @Test
    void whatFollowsButWeighsMore() {
        assertThat(sentiment.tag("The plan is good but the risk is terrible.").score())
                .isLessThan(sentiment
                        .tag("The risk is terrible but the plan is good.")
                        .score());
    }

    @Test
    void plainWordsAreNeutral() {
        SentimentTag tag = sentiment.tag("The meeting begins at nine.");
        assertThat(tag.label()).isEqualTo(Label.NEUTRAL);
        assertThat(tag.evidence()).isEmpty();
    }
}
