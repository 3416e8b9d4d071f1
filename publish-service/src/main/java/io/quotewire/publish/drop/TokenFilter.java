package io.quotewire.publish.drop;

import io.quotewire.publish.web.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Lets nothing pass that could change something, unless it shows the token: before its body is read. */
final class TokenFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Where a browser shows the token for the first time. */
    private static final String UNLOCK = "/" + DropResource.UNLOCK;

    private final Access access;

    TokenFilter(Access access) {
        this.access = access;
    }

    @ServerRequestFilter(preMatching = true)
    public @Nullable Response check(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())
                || access.mayChange(request)
                || (access.on() && request.getUriInfo().getPath().equals(UNLOCK) && access.fromHere(request))) {
            return null;
        }
        return access.on()
                ? Problems.of(Response.Status.FORBIDDEN, "What changes something needs the token")
                : Problems.of(
                        Response.Status.METHOD_NOT_ALLOWED, "Nothing can be changed here: GET and HEAD are allowed");
    }
}
