package io.quotewire.publish.page.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Documents;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Quotations;
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
import java.util.Optional;
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
        DocumentParts parts =
                DocumentParts.of(document.textLength(), quotations.startsOfEach(DocumentParts.QUOTATIONS, id));
        Long asked = new Parameters(request.getQueryParameters(), Set.of(PART)).number(PART, 1, parts.count());
        int part = asked == null ? 1 : asked.intValue();
        int begin = parts.begin(part);
        int end = parts.end(part);
        List<Published<EnrichedQuotation>> inside = quotations.ofDocument(id, begin, end).stream()
                .filter(one -> DocumentParts.part(one.record()) == part)
                .toList();
        int start = Math.max(0, begin - MARGIN);
        Optional<Stretch> text = documents
                .text(document, start, end - start + MARGIN)
                .map(window -> Stretch.of(window, start, begin, end));
        return template.data(
                "page", Reading.of(document, part, parts.count(), quotations.speakersOf(id), inside, text));
    }
}
