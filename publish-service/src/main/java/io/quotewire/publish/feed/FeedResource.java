package io.quotewire.publish.feed;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.QuotationQuery;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.store.Quotations;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The feeds, newest first, of all quotations or of those that a query asks for. */
@Path("/")
@Blocking
final class FeedResource {

    private final Quotations quotations;
    private final JsonFeedWriter json;
    private final AtomWriter atom;
    private final PublicUrl url;

    FeedResource(Quotations quotations, JsonFeedWriter json, AtomWriter atom, PublicUrl url) {
        this.quotations = quotations;
        this.json = json;
        this.atom = atom;
        this.url = url;
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json")
    public JsonFeed json(@Context UriInfo request) {
        QuotationQuery query = QuotationQuery.of(request.getQueryParameters());
        List<Published<EnrichedQuotation>> page = page(query);
        return json.feed(page, url.of(request), url.next(request, query.page().next(page, Published::arrival)));
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public byte[] atom(@Context UriInfo request) {
        QuotationQuery query = QuotationQuery.of(request.getQueryParameters());
        List<Published<EnrichedQuotation>> page = page(query);
        return atom.feed(page, url.of(request), url.next(request, query.page().next(page, Published::arrival)));
    }

    private List<Published<EnrichedQuotation>> page(QuotationQuery query) {
        return quotations.page(
                query.filter(), query.page().before(), query.page().limit());
    }
}
