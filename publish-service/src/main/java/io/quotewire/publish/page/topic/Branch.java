package io.quotewire.publish.page.topic;

import io.quotewire.publish.page.Share;
import io.quotewire.publish.page.View;
import io.quotewire.publish.store.view.count.TopicCounts.Count;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic with the topics below it that somebody has spoken about, most first.
 *
 * @param share the topic with its quotations, those about what lies below it too
 * @param own how many have the topic itself
 * @param further address of the page that goes deeper; null where nothing more lies below
 * @param below the topics next below it; empty where the page does not go deeper
 */
record Branch(Share share, long own, @Nullable String further, List<Branch> below) {

    /** Makes the branches of a page. */
    record Tree(Taxonomy taxonomy, Map<String, Count> counts, long most) {

        /** @param levels how deep the page goes */
        List<Branch> below(@Nullable String code, int levels) {
            List<Branch> branches = new ArrayList<>();
            for (Concept concept : taxonomy.below(code)) {
                if (!concept.retired() && (code == null || counts.containsKey(concept.code()))) {
                    branches.add(branch(concept, levels));
                }
            }
            branches.sort(Comparator.comparing((Branch branch) -> branch.share().quotations())
                    .reversed());
            return branches;
        }

        private Branch branch(Concept concept, int levels) {
            Count count = counts.getOrDefault(concept.code(), Count.NONE);
            List<Branch> below = below(concept.code(), levels - 1, count);
            boolean more = taxonomy.below(concept.code()).stream().anyMatch(one -> counts.containsKey(one.code()));
            return new Branch(
                    Share.of(
                            concept.name(),
                            "topic",
                            count.quotations(),
                            most,
                            View.by("topic", concept.code()).at("/")),
                    count.own(),
                    more && below.isEmpty() ? View.by("topic", concept.code()).at("/topics") : null,
                    below);
        }

        private List<Branch> below(String code, int levels, Count count) {
            return levels == 0 || count.quotations() == 0 ? List.of() : below(code, levels);
        }
    }
}
