package io.quotewire.publish.export;

import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.web.Outgoing;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** All quotations of a view as a file, newest first. */
@Path("/")
@Blocking
final class ExportResource {

    /** Writes one format. */
    private interface Format {
        Export to(OutputStream out) throws IOException;
    }

    private final Quotations quotations;
    private final PublicUrl url;
    private final Places places;

    ExportResource(Quotations quotations, PublicUrl url, Places places) {
        this.quotations = quotations;
        this.url = url;
        this.places = places;
    }

    @GET
    @Path("export.jsonl")
    @Produces("application/jsonl")
    public Response jsonLines(@Context UriInfo request, @Context HttpServerRequest connection) {
        return answer(request, connection, "jsonl", out -> new JsonLines(out, url));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8;header=present")
    public Response csv(@Context UriInfo request, @Context HttpServerRequest connection) {
        return answer(request, connection, "csv", out -> new Csv(out, url));
    }

    @GET
    @Path("export.jsonld")
    @Produces("application/ld+json")
    public Response jsonLd(@Context UriInfo request, @Context HttpServerRequest connection) {
        return answer(request, connection, "jsonld", out -> new JsonLd(out, url));
    }

    private Response answer(UriInfo request, HttpServerRequest connection, String ending, Format format) {
        QuotationFilter filter =
                FilterParameters.read(new Parameters(request.getQueryParameters(), FilterParameters.NAMES));
        StreamingOutput body = out -> write(filter, format, out, connection);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quotations." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void write(QuotationFilter filter, Format format, OutputStream out, HttpServerRequest connection)
            throws IOException {
        Places.Place place = places.take(connection);
        try {
            Export export = format.to(place.watched(out));
            quotations.each(filter, quotation -> write(export, quotation));
            export.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            if (connection.response().headWritten()) {
                Outgoing.breakOff(connection);
            }
            throw e;
        } finally {
            places.free(place);
        }
    }

    private static void write(Export export, Published<EnrichedQuotation> quotation) {
        try {
            export.write(quotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
