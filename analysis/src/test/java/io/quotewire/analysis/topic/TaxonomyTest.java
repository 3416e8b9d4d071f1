package io.quotewire.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    private final Taxonomy taxonomy = Taxonomy.load();

    @Test
    void holdsTheConceptsInUseOnly() {
        assertThat(taxonomy.tops()).hasSize(17);
        assertThat(taxonomy.concepts())
                .hasSize(1372 - 273)
                .allMatch(concept -> concept.code().matches("medtop:\\d{8}"));
    }

    @Test
    void knowsThePathFromTheTop() {
        Concept animation = taxonomy.get("medtop:20000003");
        assertThat(animation.path()).containsExactly("medtop:01000000", "medtop:20000002", "medtop:20000003");
        assertThat(animation.top()).isEqualTo("medtop:01000000");
    }

    @Test
    void refusesARetiredConcept() {
        Taxonomy small = Taxonomy.of(List.of(
                new String[] {"medtop:01000000", "", "", "arts", ""},
                new String[] {"medtop:20000009", "medtop:01000000", "2012-01-01", "gone", ""}));
        assertThat(small.concepts()).hasSize(1);
        assertThatThrownBy(() -> small.get("medtop:20000009")).hasMessageContaining("medtop:20000009");
    }
}
