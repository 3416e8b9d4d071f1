package io.quotewire.publish.web;

import io.quotewire.publish.store.database.DatabaseAwayException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong into problem details. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper({BadParameterException.class, BusyException.class, DatabaseAwayException.class})
    public Response of(RuntimeException e) {
        return Problem.of(e).response();
    }

    /**
     * A problem that is no exception.
     *
     * @param detail this very problem, in a sentence for people
     */
    public static Response of(Response.StatusType status, String detail) {
        return Problem.of(status, detail).response();
    }

    @ServerExceptionMapper
    public Response of(WebApplicationException e, UriInfo request) {
        return Problem.of(e.getResponse().getStatusInfo(), detail(e, request)).response();
    }

    private static String detail(WebApplicationException e, UriInfo request) {
        return e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()
                ? "There is nothing at " + request.getPath() + query(request)
                : String.valueOf(e.getMessage());
    }

    private static String query(UriInfo request) {
        String query = request.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** An address either shows something or, if it cannot be shown, takes something. */
    @ServerExceptionMapper
    public Response of(NotAllowedException e, Request request) {
        String allowed = request.getMethod().equals(HttpMethod.GET) ? HttpMethod.POST : "GET, HEAD";
        return Response.fromResponse(Problem.of(
                                Response.Status.METHOD_NOT_ALLOWED, "The method allowed at this address is " + allowed)
                        .response())
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    /** Each address has one media type, so that nothing need be chosen. */
    @ServerExceptionMapper
    public Response of(NotAcceptableException e) {
        return Problem.notAcceptable().response();
    }

    @ServerExceptionMapper
    public Response of(RuntimeException e, UriInfo request) {
        return FormFault.in(e)
                .map(reason -> of(Response.Status.BAD_REQUEST, "This form cannot be read: " + reason))
                .orElseGet(() -> fault(e, request));
    }

    /** What should not have happened: the log has it, its reader only hears that it does. */
    public static Response fault(Exception e, UriInfo request) {
        LOG.errorf(e, "%s failed", request.getPath());
        return Problem.of(e).response();
    }
}
