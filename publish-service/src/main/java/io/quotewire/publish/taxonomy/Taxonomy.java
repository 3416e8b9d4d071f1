package io.quotewire.publish.taxonomy;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** IPTC Media Topics: the release that the analysis assigns from, so that a topic is found under those above it too. */
@Singleton
public final class Taxonomy {

    private static final String RELEASE = "mediatopics.tsv";

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<Concept>> children = new HashMap<>();

    public Taxonomy() {
        InputStream release = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(RELEASE), RELEASE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(release, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line has code, parent (empty for a top level), date of retirement (empty while in use), name, definition. */
    private void add(String line) {
        String[] columns = line.split("\t", -1);
        String parent = columns[1].isEmpty() ? null : columns[1];
        Concept concept = new Concept(columns[0], parent, !columns[2].isEmpty(), columns[3]);
        concepts.put(concept.code(), concept);
        children.computeIfAbsent(columns[1], above -> new ArrayList<>()).add(concept);
    }

    /** All concepts, retired ones too, in the order of the release. */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The concepts next below one, retired ones too; those of the highest level below null. */
    public List<Concept> below(@Nullable String code) {
        return children.getOrDefault(code == null ? "" : code, List.of());
    }

    public Optional<Concept> concept(String code) {
        return Optional.ofNullable(concepts.get(code));
    }

    /** These codes and those of all topics above them. A code that the release does not know stands alone. */
    public Set<String> withAncestors(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>();
        for (String code : codes) {
            for (@Nullable String at = code; at != null && all.add(at); at = parent(at)) {}
        }
        return all;
    }

    private @Nullable String parent(String code) {
        Concept concept = concepts.get(code);
        return concept == null ? null : concept.parent();
    }
}
