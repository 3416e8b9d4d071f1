package io.quotewire.publish.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.publish.store.view.Documents;
import io.quotewire.publish.store.view.FileStatus;
import io.quotewire.publish.store.view.Files;
import io.quotewire.publish.store.view.Hits;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers about quotations, documents and files, newest first, in pages. */
@Path("/api")
@Blocking
final class ApiResource {

    private final Quotations quotations;
    private final Hits hits;
    private final Documents documents;
    private final Files files;
    private final PublicUrl url;

    ApiResource(Quotations quotations, Hits hits, Documents documents, Files files, PublicUrl url) {
        this.quotations = quotations;
        this.hits = hits;
        this.documents = documents;
        this.files = files;
        this.url = url;
    }

    record QuotationsPage(List<Found> quotations, @Nullable String next) {}

    /**
     * A quotation that was found.
     *
     * @param hits where the words that were looked for stand in its text, in code points; null where none were
     */
    record Found(
            @JsonUnwrapped QuotationView quotation,
            @Nullable List<Span> hits) {}

    @GET
    @Path("quotations")
    public QuotationsPage quotations(@Context UriInfo request) {
        QuotationQuery query = QuotationQuery.of(request.getQueryParameters());
        List<Published<EnrichedQuotation>> page = quotations.page(
                query.filter(), query.page().before(), query.page().limit());
        Map<String, List<Span>> found = hits.in(page, query.filter());
        return new QuotationsPage(
                page.stream()
                        .map(one -> new Found(
                                QuotationView.of(one, url),
                                found.get(one.record().id())))
                        .toList(),
                url.next(request, query.page().next(page, Published::arrival)));
    }

    record DocumentsPage(
            List<DocumentView> documents, @Nullable String next) {}

    @GET
    @Path("documents")
    public DocumentsPage documents(@Context UriInfo request) {
        PageQuery query = PageQuery.of(new Parameters(request.getQueryParameters(), PageQuery.NAMES));
        List<Published<EnrichedDocument>> page = documents.page(query.before(), query.limit());
        return new DocumentsPage(
                page.stream().map(one -> DocumentView.of(one, url)).toList(),
                url.next(request, query.next(page, Published::arrival)));
    }

    record FilesPage(List<FileView> files, @Nullable String next) {}

    @GET
    @Path("files")
    public FilesPage files(@Context UriInfo request) {
        PageQuery query = PageQuery.of(new Parameters(request.getQueryParameters(), PageQuery.NAMES));
        List<FileStatus> page = files.page(query.before(), query.limit());
        return new FilesPage(
                page.stream().map(FileView::of).toList(), url.next(request, query.next(page, FileStatus::number)));
    }
}
