package io.quotewire.publish.web;

import io.quotewire.publish.store.view.change.Changes;
import io.quotewire.publish.store.view.change.FeedState;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers that whoever has them already need not get again. The number of the latest change to anything tells: it costs
 * one row, and a view that did not change with it is sent once too often, never once too seldom.
 */
@Singleton
public final class Conditional {

    /** A moment in a header has no parts of a second: more may change within the same one. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    /** A tag in a list, weak or strong. */
    private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

    private final Changes changes;
    private final String version;

    Conditional(Changes changes, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.changes = changes;
        this.version = version;
    }

    /**
     * Status 304 for those who have it, or else the answer, with ETag and Last-Modified.
     *
     * @param answer made from the state of the feed before it
     * @throws io.quotewire.publish.store.database.DatabaseAwayException if the database does not answer
     */
    public Response answer(HttpHeaders headers, Request request, Function<FeedState, Object> answer) {
        FeedState state = changes.state();
        EntityTag tag = new EntityTag(state.seq() + "-" + version, true);
        boolean settled =
                state.changedAt().isBefore(Instant.now(Clock.systemUTC()).minus(SETTLED));
        Date modified = settled ? Date.from(state.changedAt()) : null;
        Response.ResponseBuilder known = known(headers, request, modified, tag);
        Response.ResponseBuilder response = known == null ? Response.ok(answer.apply(state)) : known;
        CacheControl ask = new CacheControl();
        ask.setNoCache(true);
        ask.setNoTransform(false); // a proxy may compress it
        return response.tag(tag).lastModified(modified).cacheControl(ask).build();
    }

    /**
     * Null where the answer is not known yet. Tags are compared weakly, which JAX-RS does not, and say more than a date
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110</a>). A date that cannot be read counts
     * as not sent.
     */
    private static Response.@Nullable ResponseBuilder known(
            HttpHeaders headers, Request request, @Nullable Date modified, EntityTag tag) {
        List<String> tags = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return tags.stream().anyMatch(some -> names(some, tag)) ? Response.notModified() : null;
        }
        try {
            return modified == null ? request.evaluatePreconditions(tag) : request.evaluatePreconditions(modified, tag);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean names(String tags, EntityTag tag) {
        return tags.strip().equals("*")
                || TAG.matcher(tags).results().anyMatch(one -> one.group(1).equals(tag.getValue()));
    }
}
