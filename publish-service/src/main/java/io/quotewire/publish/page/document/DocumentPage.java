package io.quotewire.publish.page.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.page.Card;
import io.quotewire.publish.store.Documents;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.store.Quotations;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A document's text with its quotations in place. */
@Path("/documents/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class DocumentPage {

    private final Template template;
    private final Quotations quotations;
    private final Documents documents;

    DocumentPage(@Location("document") Template template, Quotations quotations, Documents documents) {
        this.template = template;
        this.quotations = quotations;
        this.documents = documents;
    }

    @GET
    public TemplateInstance page(@PathParam("id") String id) {
        EnrichedDocument summary =
                documents.byId(id).orElseThrow(NotFoundException::new).record();
        List<Published<EnrichedQuotation>> all = quotations.ofDocument(id);
        List<EnrichedQuotation> records = all.stream().map(Published::record).toList();
        return template.data("document", summary)
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
