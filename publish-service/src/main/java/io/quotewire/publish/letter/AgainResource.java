package io.quotewire.publish.letter;

import io.quotewire.publish.messaging.Retrying;
import io.quotewire.publish.web.BadParameterException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The page's button, which works without a script: what came of it is told on the page. */
@Path("/dead-letters")
@Blocking
final class AgainResource {

    private static final URI FILES = URI.create("/files");

    private final Retrying retrying;

    AgainResource(Retrying retrying) {
        this.retrying = retrying;
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@RestForm("letter") @Nullable String letter) {
        Retrying.Answer answer = retrying.retry(number(letter));
        return switch (answer.outcome()) {
            case IMPOSSIBLE, KAFKA_AWAY -> LetterResource.problem(answer);
            default -> Response.seeOther(FILES).build();
        };
    }

    private static long number(@Nullable String letter) {
        try {
            return Long.parseLong(String.valueOf(letter));
        } catch (NumberFormatException e) {
            throw new BadParameterException("letter", "the number of a dead letter");
        }
    }
}
