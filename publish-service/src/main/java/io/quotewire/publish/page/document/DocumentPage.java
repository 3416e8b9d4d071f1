package io.quotewire.publish.page.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.Documents;
import io.quotewire.publish.store.Published;
import io.quotewire.publish.store.Quotations;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.publish.web.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** A document's text with its quotations in place, a part at a time. */
@Path("/documents/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class DocumentPage {

    private static final String PART = "part";
    /** How far, in code points, the end of a line is looked for beyond the border of a part. */
    private static final int MARGIN = 2_000;

    private final Template template;
    private final Quotations quotations;
    private final Documents documents;

    DocumentPage(@Location("document") Template template, Quotations quotations, Documents documents) {
        this.template = template;
        this.quotations = quotations;
        this.documents = documents;
    }

    @GET
    public TemplateInstance page(@PathParam("id") String id, @Context UriInfo request) {
        EnrichedDocument document =
                documents.byId(id).orElseThrow(NotFoundException::new).record();
        Long asked = new Parameters(request.getQueryParameters(), Set.of(PART))
                .number(PART, 1, DocumentParts.count(document.textLength()));
        int part = asked == null ? 1 : asked.intValue();
        Stretch stretch = documents
                .text(document, Stretch.windowStart(part, MARGIN), DocumentParts.LENGTH + 2 * MARGIN)
                .map(window -> Stretch.of(window, part, MARGIN))
                .orElse(Stretch.unknown(part));
        List<Published<EnrichedQuotation>> inside = quotations.ofDocument(id, stretch.from(), stretch.to());
        List<EnrichedQuotation> records = inside.stream().map(Published::record).toList();
        List<Paragraph> text = Paragraph.of(MarkedDocument.of(stretch.text(), stretch.from(), records));
        return template.data("page", Reading.of(document, part, quotations.speakersOf(id), inside, text));
    }
}
