package io.quotewire.publish.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private final Taxonomy taxonomy = new Taxonomy();

    @Test
    void aTopicStandsBelowItsAncestors() {
        assertThat(taxonomy.withAncestors(List.of("medtop:20001362")))
                .hasSizeGreaterThan(1)
                .startsWith("medtop:20001362")
                .endsWith("medtop:04000000");
        assertThat(taxonomy.concept("medtop:20001362").map(Concept::name)).contains("public transport");
    }

    @Test
    void anUnknownCodeStandsAlone() {
        assertThat(taxonomy.withAncestors(List.of("medtop:99999999"))).containsExactly("medtop:99999999");
    }

    @Test
    void everyParentIsThere() {
        assertThat(taxonomy.concepts()).hasSizeGreaterThan(1000).allSatisfy(concept -> {
            if (concept.parent() != null) {
                assertThat(taxonomy.concept(concept.parent())).isPresent();
            }
        });
    }
}
