package io.quotewire.publish.export;

import io.netty.channel.ChannelFuture;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.view.Published;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.Quotations;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private final Semaphore places;
    private final int most;

    ExportResource(Quotations quotations, PublicUrl url, @ConfigProperty(name = "quotewire.export.most") int most) {
        this.quotations = quotations;
        this.url = url;
        this.most = most;
        this.places = new Semaphore(most);
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
        if (!places.tryAcquire()) {
            throw new WebApplicationException(
                    "There are " + most + " exports on their way, and no more are allowed",
                    Response.Status.SERVICE_UNAVAILABLE);
        }
        try {
            Export export = format.to(out);
            quotations.each(filter, quotation -> write(export, quotation));
            export.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            if (connection.response().headWritten()) {
                breakOff(connection);
            }
            throw e;
        } finally {
            places.release();
        }
    }

    /** Ends an answer in such a way that its reader notices, who else would take what there is for the whole. */
    private static void breakOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            // Vert.x's own ways to close send first what waits, and by then a proper end waits too.
            ChannelFuture unused = ((ConnectionBase) request.connection())
                    .channelHandlerContext()
                    .close();
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
