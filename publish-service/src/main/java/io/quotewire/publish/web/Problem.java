package io.quotewire.publish.web;

import com.fasterxml.jackson.annotation.JsonInclude;
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
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String allowed) {

    private static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null, null);
    }

    static Problem of(BadParameterException e) {
        return new Problem(
                "about:blank", "Bad Request", 400, String.valueOf(e.getMessage()), e.parameter(), e.allowed());
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
