package io.quotewire.publish.web;

import io.quotewire.publish.store.DatabaseAwayException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong into problem details. */
final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_SECONDS = 2;

    @ServerExceptionMapper
    public Response of(BadParameterException e) {
        return Problem.of(e).response().build();
    }

    @ServerExceptionMapper
    public Response of(DatabaseAwayException e) {
        return Problem.of(Response.Status.SERVICE_UNAVAILABLE, "The database does not answer; try again")
                .response()
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    public Response of(WebApplicationException e, UriInfo request) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        String detail = status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()
                ? "There is nothing at " + request.getPath()
                : String.valueOf(e.getMessage());
        return Problem.of(status, detail).response().build();
    }

    @ServerExceptionMapper
    public Response of(RuntimeException e, UriInfo request) {
        LOG.errorf(e, "%s failed", request.getPath());
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "This is a fault of the service; its log says more")
                .response()
                .build();
    }
}
