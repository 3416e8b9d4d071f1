package io.quotewire.publish.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.Span;
import io.quotewire.publish.search.FileView;
import io.quotewire.publish.search.PageQuery;
import io.quotewire.publish.search.QuotationQuery;
import io.quotewire.publish.search.QuotationView;
import io.quotewire.publish.store.view.Documents;
import io.quotewire.publish.store.view.FileStatus;
import io.quotewire.publish.store.view.Files;
import io.quotewire.publish.store.view.Hits;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers about quotations, documents and files, newest first, in pages. */
@Path("/api")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
final class ApiResource {

    private static final String STATE = "state";
    private static final Set<String> FILE_NAMES = Set.of(STATE, PageQuery.CURSOR, PageQuery.LIMIT);

    private final Quotations quotations;
    private final Hits hits;
    private final Documents documents;
    private final Files files;
    private final PublicUrl url;
    private final Making making;

    ApiResource(Quotations quotations, Hits hits, Documents documents, Files files, PublicUrl url, Making making) {
        this.making = making;
        this.quotations = quotations;
        this.hits = hits;
        this.documents = documents;
        this.files = files;
        this.url = url;
    }

    record QuotationsFound(List<Found> quotations, @Nullable String next) {}

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
    public Answer quotations(@Context UriInfo request) {
        QuotationQuery query = QuotationQuery.of(request.getQueryParameters());
        return making.of(() -> Answer.json(found(query, request)));
    }

    private QuotationsFound found(QuotationQuery query, UriInfo request) {
        Slice<Published<EnrichedQuotation>> slice = quotations.page(
                query.filter(), query.page().before(), query.page().limit());
        Map<String, List<Span>> found = hits.in(slice.rows(), query.filter());
        return new QuotationsFound(
                slice.map(one -> new Found(
                                QuotationView.of(one, url),
                                found.get(one.record().id())))
                        .rows(),
                url.next(request, slice.next()));
    }

    record DocumentsFound(
            List<DocumentView> documents, @Nullable String next) {}

    @GET
    @Path("documents")
    public Answer documents(@Context UriInfo request) {
        PageQuery query = query(request);
        return making.of(() -> {
            Slice<Published<EnrichedDocument>> slice = documents.page(query.before(), query.limit());
            return Answer.json(new DocumentsFound(
                    slice.map(one -> DocumentView.of(one, url)).rows(), url.next(request, slice.next())));
        });
    }

    record FilesFound(List<FileView> files, @Nullable String next) {}

    @GET
    @Path("files")
    public Answer files(@Context UriInfo request) {
        Parameters parameters = new Parameters(request.getQueryParameters(), FILE_NAMES);
        PageQuery query = PageQuery.of(parameters);
        boolean onlyFailed = parameters.oneOf(STATE, List.of("failed")) != null;
        return making.of(() -> {
            Slice<FileStatus> slice = files.page(query.before(), onlyFailed, query.limit());
            return Answer.json(new FilesFound(slice.map(FileView::of).rows(), url.next(request, slice.next())));
        });
    }

    private static PageQuery query(UriInfo request) {
        return PageQuery.of(new Parameters(request.getQueryParameters(), PageQuery.NAMES));
    }
}
