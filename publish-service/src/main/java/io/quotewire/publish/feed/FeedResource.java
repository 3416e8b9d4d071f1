package io.quotewire.publish.feed;

import io.quotewire.publish.store.QuotationFilter;
import io.quotewire.publish.store.Quotations;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The feeds, newest first. */
@Path("/")
@Blocking
final class FeedResource {

    private static final int ITEMS = 50;

    private final Quotations quotations;
    private final JsonFeedWriter json;

    FeedResource(Quotations quotations, JsonFeedWriter json) {
        this.quotations = quotations;
        this.json = json;
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json")
    public JsonFeed json() {
        return json.feed(quotations.page(QuotationFilter.ALL, null, ITEMS), null);
    }
}
