package io.quotewire.publish.page.stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.page.View;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Hits;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.store.view.change.Changes;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
import io.quotewire.publish.web.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quotations of a view, newest first. Turning pages works by numbers of arrival: {@code cursor} goes on below one,
 * {@code newer} above one.
 */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class StreamPage {

    private static final String CURSOR = "cursor";
    private static final String NEWER = "newer";
    private static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of(CURSOR, NEWER))
            .collect(Collectors.toUnmodifiableSet());
    private static final int CARDS = 30;

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance stream(ViewPage page);
    }

    private final Quotations quotations;
    private final Hits hits;
    private final Changes changes;
    private final Choices choices;
    private final Making making;

    StreamPage(Quotations quotations, Hits hits, Changes changes, Choices choices, Making making) {
        this.quotations = quotations;
        this.hits = hits;
        this.choices = choices;
        this.changes = changes;
        this.making = making;
    }

    @GET
    public Response page(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), NAMES);
        parameters.eitherOr(CURSOR, NEWER);
        Map<String, String> given = parameters.all();
        if (given.size() < request.getQueryParameters().size()) { // as an unfilled form leaves it in the address
            return Response.seeOther(URI.create(FilterParameters.address("/", given)))
                    .build();
        }
        return Response.ok(making.of(
                        () -> Answer.text(Templates.stream(page(parameters)).render())))
                .build();
    }

    private ViewPage page(Parameters parameters) {
        QuotationFilter filter = FilterParameters.read(parameters);
        Long before = parameters.number(CURSOR, 1, Long.MAX_VALUE);
        Long newer = parameters.number(NEWER, 0, Long.MAX_VALUE);
        long last = changes.latest(); // before the page is read, so that nothing falls between page and stream
        Slice<Published<EnrichedQuotation>> found =
                newer == null ? quotations.page(filter, before, CARDS) : quotations.pageAbove(filter, newer, CARDS);
        View view = View.of(parameters);
        return ViewPage.of(view, choices.of(view), found, hits.in(found.rows(), filter), before, newer, last);
    }
}
