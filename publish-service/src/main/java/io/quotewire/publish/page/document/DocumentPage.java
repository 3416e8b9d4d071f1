package io.quotewire.publish.page.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.store.view.Documents;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.DocumentParts;
import io.quotewire.publish.web.Making;
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
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class DocumentPage {

    private static final String PART = "part";
    /** How far, in code points, the end of a line is looked for beyond the border of a part. */
    private static final int MARGIN = 2_000;

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance document(Reading page);
    }

    private final Quotations quotations;
    private final Documents documents;
    private final Making making;

    DocumentPage(Quotations quotations, Documents documents, Making making) {
        this.quotations = quotations;
        this.documents = documents;
        this.making = making;
    }

    @GET
    public Answer page(@PathParam("id") String id, @Context UriInfo request) {
        return making.of(
                () -> Answer.text(Templates.document(reading(id, request)).render()));
    }

    private Reading reading(String id, UriInfo request) {
        EnrichedDocument document =
                documents.byId(id).orElseThrow(NotFoundException::new).record();
        DocumentParts parts =
                DocumentParts.of(document.textLength(), quotations.startsOfEach(DocumentParts.QUOTATIONS, id));
        Long asked = new Parameters(request.getQueryParameters(), Set.of(PART)).number(PART, 1, parts.count());
        int part = asked == null ? 1 : asked.intValue();
        int begin = parts.begin(part);
        int end = parts.end(part);
        Slice<Published<EnrichedQuotation>> found = quotations.ofDocument(id, begin, end);
        List<Published<EnrichedQuotation>> inside = found.rows().stream()
                .filter(one -> DocumentParts.part(one.record()) == part)
                .toList();
        int start = Math.max(0, begin - MARGIN);
        Optional<Stretch> text = documents
                .text(document, start, end - start + MARGIN)
                .map(window -> Stretch.of(window, start, begin, end));
        return Reading.of(document, part, parts.count(), quotations.speakersOf(id), inside, found.next() == null, text);
    }
}
