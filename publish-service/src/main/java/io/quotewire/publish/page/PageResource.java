package io.quotewire.publish.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.store.QuotationFilter;
import io.quotewire.publish.store.Quotations;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page that shows quotations, newest first. */
@Path("/")
@Blocking
final class PageResource {

    private static final int CARDS = 50;

    private final Template index;
    private final Quotations quotations;

    PageResource(@Location("index") Template index, Quotations quotations) {
        this.index = index;
        this.quotations = quotations;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance index() {
        return index.data("quotations", quotations.page(QuotationFilter.ALL, null, CARDS));
    }
}
