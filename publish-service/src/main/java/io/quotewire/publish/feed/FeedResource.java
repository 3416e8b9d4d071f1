package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.QuotationQuery;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.store.view.change.FeedState;
import io.quotewire.publish.taxonomy.Taxonomy;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Conditional;
import io.quotewire.publish.web.Making;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The feeds, newest first, of all quotations or of those that a query asks for. */
@Path("/")
@Blocking
final class FeedResource {

    private final Quotations quotations;
    private final Conditional conditional;
    private final JsonFeedWriter json;
    private final AtomWriter atom;
    private final PublicUrl url;
    private final Taxonomy taxonomy;
    private final Making making;

    FeedResource(
            Quotations quotations,
            Conditional conditional,
            JsonFeedWriter json,
            AtomWriter atom,
            PublicUrl url,
            Taxonomy taxonomy,
            Making making) {
        this.quotations = quotations;
        this.conditional = conditional;
        this.json = json;
        this.atom = atom;
        this.url = url;
        this.taxonomy = taxonomy;
        this.making = making;
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json")
    public Response json(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        QuotationQuery query = QuotationQuery.of(uri.getQueryParameters());
        return conditional.answer(
                headers, request, state -> making.of(() -> Answer.json(json.feed(page(uri, query, state)))));
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public Response atom(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        QuotationQuery query = QuotationQuery.of(uri.getQueryParameters());
        return conditional.answer(headers, request, state -> making.of(() -> atom.feed(page(uri, query, state))));
    }

    private FeedPage page(UriInfo uri, QuotationQuery query, FeedState state) {
        Slice<Published<EnrichedQuotation>> slice = quotations.page(
                query.filter(), query.page().before(), query.page().limit());
        return new FeedPage(
                FeedTitle.of(query.filter(), slice.rows(), taxonomy),
                query.filter(),
                slice.rows(),
                state,
                url.of(uri),
                url.next(uri, slice.next()));
    }
}
