package io.quotewire.publish.page.topic;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.page.View;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.count.TopicCounts;
import io.quotewire.publish.store.view.count.TopicCounts.Count;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of topics with the number of quotations about each, two levels at a time. */
@Path("/topics")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class TopicsPage {

    private static final String TOPIC = "topic";
    private static final int LEVELS = 2;

    private final Template template;
    private final TopicCounts counts;
    private final Taxonomy taxonomy;

    TopicsPage(@Location("topics") Template template, TopicCounts counts, Taxonomy taxonomy) {
        this.template = template;
        this.counts = counts;
        this.taxonomy = taxonomy;
    }

    /** A topic above those of the page. */
    record Step(String name, String address) {}

    @GET
    public TemplateInstance page(@Context UriInfo request) {
        String code = FilterParameters.topic(new Parameters(request.getQueryParameters(), Set.of(TOPIC)));
        Concept concept = code == null ? null : taxonomy.concept(code).orElseThrow(NotFoundException::new);
        Map<String, Count> all = counts.all();
        long most = taxonomy.below(code).stream()
                .mapToLong(one -> all.getOrDefault(one.code(), Count.NONE).quotations())
                .max()
                .orElse(0);
        return template.data("branches", new Branch.Tree(taxonomy, all, most).below(code, LEVELS))
                .data("path", path(concept))
                .data("title", concept == null ? "Topics" : concept.name())
                .data("view", concept == null ? null : View.by(TOPIC, concept.code()))
                .data("count", concept == null ? Count.NONE : all.getOrDefault(concept.code(), Count.NONE));
    }

    private List<Step> path(@Nullable Concept concept) {
        Deque<Step> path = new ArrayDeque<>();
        for (@Nullable Concept above = above(concept); above != null; above = above(above)) {
            path.addFirst(new Step(above.name(), View.by(TOPIC, above.code()).at("/topics")));
        }
        return List.copyOf(path);
    }

    private @Nullable Concept above(@Nullable Concept concept) {
        return concept == null || concept.parent() == null
                ? null
                : taxonomy.concept(concept.parent()).orElse(null);
    }
}
