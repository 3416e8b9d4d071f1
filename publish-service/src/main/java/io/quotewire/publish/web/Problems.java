package io.quotewire.publish.web;

import io.quotewire.publish.store.DatabaseAwayException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong into problem details. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper({BadParameterException.class, DatabaseAwayException.class})
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
        Response.StatusType status = e.getResponse().getStatusInfo();
        String detail = status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()
                ? "There is nothing at " + request.getPath()
                : String.valueOf(e.getMessage());
        return Problem.of(status, detail).response();
    }

    @ServerExceptionMapper
    public Response of(RuntimeException e, UriInfo request) {
        LOG.errorf(e, "%s failed", request.getPath());
        return Problem.of(e).response();
    }
}
