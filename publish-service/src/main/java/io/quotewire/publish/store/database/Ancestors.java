package io.quotewire.publish.store.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Tells the migrations which topics stand above which: {@code ${ancestors}} is a list of rows. */
@Singleton
final class Ancestors implements FlywayConfigurationCustomizer {

    private final Taxonomy taxonomy;

    Ancestors(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.placeholders(Map.of(
                "ancestors", taxonomy.concepts().stream().flatMap(this::rows).collect(Collectors.joining(", "))));
    }

    private Stream<String> rows(Concept concept) {
        return taxonomy.withAncestors(List.of(concept.code())).stream()
                .skip(1)
                .map(ancestor -> "('" + concept.code() + "', '" + ancestor + "')");
    }
}
