package io.quotewire.publish.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.wire.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * An error as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> has it.
 *
 * @param type what kind of problem this is; {@code about:blank} where the title says all
 * @param title in short, the same for all problems of this kind
 * @param status HTTP status
 * @param detail this very problem, in a sentence for people
 * @param parameter which parameter is wrong, where one is
 * @param allowed what that parameter allows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String allowed) {

    private static final String BLANK = "about:blank";
    private static final int RETRY_SECONDS = 2;
    private static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Response.StatusType status, String detail) {
        return new Problem(BLANK, status.getReasonPhrase(), status.getStatusCode(), detail, null, null);
    }

    /** What went wrong, as far as a reader should know. */
    public static Problem of(Throwable e) {
        if (e instanceof BadParameterException bad) {
            return new Problem(
                    BLANK, "Bad Request", 400, String.valueOf(e.getMessage()), bad.parameter(), bad.allowed());
        }
        if (e instanceof BusyException) {
            return busy(String.valueOf(e.getMessage()));
        }
        if (e instanceof DatabaseAwayException) {
            return busy("The database does not answer; try again");
        }
        return of(Response.Status.INTERNAL_SERVER_ERROR, "This is a fault of the service; its log says more");
    }

    /** Each address has one media type, which a request has to allow. */
    static Problem notAcceptable() {
        String allowed = "the media type of the address, or */*";
        return new Problem(
                BLANK, "Not Acceptable", 406, "Header Accept allows " + allowed, HttpHeaders.ACCEPT, allowed);
    }

    /** @param detail what keeps the service from answering for the moment */
    public static Problem busy(String detail) {
        return of(Response.Status.SERVICE_UNAVAILABLE, detail);
    }

    private boolean passes() {
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    }

    /** Answers with it where an answer is not JAX-RS's. */
    public void send(HttpServerResponse response) {
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        if (passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
        }
        response.end(Buffer.buffer(Json.write(this)));
    }

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        return passes()
                ? response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : response.build();
    }
}
