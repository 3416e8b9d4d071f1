package io.quotewire.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    private final Terms terms = new Terms(Taxonomy.load());

    @Test
    void findsConceptsByTheirNamesInSingularAndPlural() {
        assertThat(terms.in("They lifted the economic sanctions after the peace talks."))
                .extracting(named -> named.concept().name())
                .containsExactly("economic sanction", "peace talks");
    }

    @Test
    void namesThatAreTooShortOrTooGeneralDoNotCount() {
        assertThat(terms.in("The art of gas; politics and weather.")).isEmpty();
    }
}
