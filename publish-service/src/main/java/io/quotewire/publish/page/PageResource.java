package io.quotewire.publish.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.QuotationQuery;
import io.quotewire.publish.store.Change;
import io.quotewire.publish.store.Changes;
import io.quotewire.publish.store.Documents;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.store.Quotations;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pages for people: quotations as they arrive, and a document with its quotations in place. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class PageResource {

    private static final int CARDS = 50;

    private final Template index;
    private final Template cards;
    private final Template document;
    private final Quotations quotations;
    private final Documents documents;
    private final Changes changes;

    PageResource(
            @Location("index") Template index,
            @Location("cards") Template cards,
            @Location("document") Template document,
            Quotations quotations,
            Documents documents,
            Changes changes) {
        this.index = index;
        this.cards = cards;
        this.document = document;
        this.quotations = quotations;
        this.documents = documents;
        this.changes = changes;
    }

    @GET
    public TemplateInstance index(@Context UriInfo request) {
        QuotationQuery query = QuotationQuery.of(request.getQueryParameters());
        long last = changes.latest(); // before the page is read, so that nothing falls between page and stream
        List<Published<EnrichedQuotation>> page = quotations.page(
                query.filter(), query.page().before(), query.page().limit());
        return index.data("cards", page.stream().map(Card::of).toList())
                .data("last", last)
                .data("filter", query.filter())
                .data("live", request.getQueryParameters().isEmpty());
    }

    /** What the page's script puts on top: the quotations that changed after a number, the latest first. */
    @GET
    @Path("cards")
    public TemplateInstance cards(@QueryParam("after") @DefaultValue("0") long after) {
        List<Change> page = changes.after(after, CARDS);
        List<Card> latestFirst = new ArrayList<>();
        for (Change change : page) {
            if (change.quotation() != null) {
                latestFirst.add(Card.of(change.quotation()));
            }
        }
        Collections.reverse(latestFirst);
        long last = page.isEmpty() ? after : page.get(page.size() - 1).seq();
        return cards.data("cards", latestFirst).data("last", last);
    }

    @GET
    @Path("documents/{id}")
    public TemplateInstance document(@PathParam("id") String id) {
        EnrichedDocument summary =
                documents.byId(id).orElseThrow(NotFoundException::new).record();
        List<Published<EnrichedQuotation>> all = quotations.ofDocument(id);
        List<EnrichedQuotation> records = all.stream().map(Published::record).toList();
        return document.data("document", summary)
                .data("title", Card.title(summary.source()))
                .data("cards", all.stream().map(Card::of).toList())
                .data(
                        "text",
                        documents
                                .text(summary)
                                .map(text -> MarkedDocument.of(text, records))
                                .orElse(List.of()));
    }
}
