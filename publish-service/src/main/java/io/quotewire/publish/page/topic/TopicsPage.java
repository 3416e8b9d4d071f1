package io.quotewire.publish.page.topic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.page.View;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.count.TopicCounts;
import io.quotewire.publish.store.view.count.TopicCounts.Count;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
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
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class TopicsPage {

    private static final String TOPIC = "topic";
    private static final int LEVELS = 2;

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance topics(Topics page);
    }

    private final TopicCounts counts;
    private final Taxonomy taxonomy;
    private final Making making;

    TopicsPage(TopicCounts counts, Taxonomy taxonomy, Making making) {
        this.making = making;
        this.counts = counts;
        this.taxonomy = taxonomy;
    }

    /** A topic above those of the page. */
    record Step(String name, String address) {}

    /**
     * What the page shows.
     *
     * @param title the topic whose tree it is
     * @param path the topics above it
     * @param view the quotations about it; null on the page of all topics
     * @param count how many there are
     * @param branches what lies below it
     */
    record Topics(String title, List<Step> path, @Nullable View view, Count count, List<Branch> branches) {}

    @GET
    public Answer page(@Context UriInfo request) {
        return making.of(() -> Answer.text(Templates.topics(topics(request)).render()));
    }

    private Topics topics(UriInfo request) {
        String code = FilterParameters.topic(new Parameters(request.getQueryParameters(), Set.of(TOPIC)));
        Concept concept = code == null ? null : taxonomy.concept(code).orElseThrow(NotFoundException::new);
        Map<String, Count> all = counts.all();
        long most = taxonomy.below(code).stream()
                .mapToLong(one -> all.getOrDefault(one.code(), Count.NONE).quotations())
                .max()
                .orElse(0);
        return new Topics(
                concept == null ? "Topics" : concept.name(),
                path(concept),
                concept == null ? null : View.by(TOPIC, concept.code()),
                concept == null ? Count.NONE : all.getOrDefault(concept.code(), Count.NONE),
                new Branch.Tree(taxonomy, all, most).below(code, LEVELS));
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
