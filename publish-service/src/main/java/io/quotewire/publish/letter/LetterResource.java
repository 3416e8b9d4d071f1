package io.quotewire.publish.letter;

import io.quotewire.publish.messaging.Retrying;
import io.quotewire.publish.search.PageQuery;
import io.quotewire.publish.store.view.Letter;
import io.quotewire.publish.store.view.Letters;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.Problems;
import io.quotewire.publish.web.PublicUrl;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists dead letters, the latest first, and tries them again for who has the token. */
@Path("/api/dead-letters")
@Blocking
final class LetterResource {

    private final Letters letters;
    private final Retrying retrying;
    private final PublicUrl url;
    private final Making making;

    LetterResource(Letters letters, Retrying retrying, PublicUrl url, Making making) {
        this.letters = letters;
        this.retrying = retrying;
        this.url = url;
        this.making = making;
    }

    record Found(List<LetterView> letters, @Nullable String next) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Answer list(@Context UriInfo request) {
        PageQuery query = PageQuery.of(new Parameters(request.getQueryParameters(), PageQuery.NAMES));
        return making.of(() -> {
            Slice<Letter> slice = letters.page(query.before(), query.limit());
            return Answer.json(new Found(slice.map(LetterView::of).rows(), url.next(request, slice.next())));
        });
    }

    /**
     * A letter that was tried again.
     *
     * @param outcome "asked" if its document is analysed again soon, "taken in" if readers have it already
     */
    record Retried(long number, String outcome) {}

    @POST
    @Path("{number}/retry")
    @Produces(MediaType.APPLICATION_JSON)
    public Response retry(@PathParam("number") long number) {
        Retrying.Answer answer = retrying.retry(number);
        return switch (answer.outcome()) {
            case ASKED -> Response.accepted(new Retried(number, "asked")).build();
            case TAKEN_IN -> Response.ok(new Retried(number, "taken in")).build();
            default -> problem(answer);
        };
    }

    /** Why it was not tried again, or failed. */
    static Response problem(Retrying.Answer answer) {
        Response.Status status = switch (answer.outcome()) {
            case UNKNOWN -> Response.Status.NOT_FOUND;
            case KAFKA_AWAY -> Response.Status.SERVICE_UNAVAILABLE;
            default -> Response.Status.CONFLICT;
        };
        return Problems.of(status, String.valueOf(answer.reason()));
    }
}
