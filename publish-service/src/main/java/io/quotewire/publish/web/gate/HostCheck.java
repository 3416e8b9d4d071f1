package io.quotewire.publish.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quotewire.publish.web.Problem;
import io.quotewire.publish.web.PublicUrl;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests to another name than this service has. A page anywhere on the web can let its own name point at the
 * loopback address; the reader's browser then takes what lies here for that page's own, and lets it read all (<a
 * href="https://owasp.org/www-community/attacks/DNS_Rebinding">DNS rebinding</a>).
 */
@Singleton
final class HostCheck {

    private static final int BEFORE_ALL_OTHERS = 110;
    /** Addresses, and names that no name server of the web answers for: localhost, those of containers. */
    private static final Pattern NOBODY_ELSES = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]*]?|[^.]+");

    private final @Nullable String own;

    HostCheck(PublicUrl url) {
        this.own = URI.create(url.of("/")).getHost();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    /** Who names nothing, as HTTP/1.0 allows, is told so here: what comes after this needs a name. */
    private void check(RoutingContext context) {
        HostAndPort asked = context.request().authority();
        if (asked == null) {
            Problem.of(Response.Status.BAD_REQUEST, "A request needs the header Host, with a name and perhaps a port")
                    .send(context.response());
        } else if (asked.host().equalsIgnoreCase(own)
                || NOBODY_ELSES.matcher(asked.host()).matches()) {
            context.next();
        } else {
            Problem.of(
                            Response.Status.FORBIDDEN,
                            "This service is not called " + asked.host()
                                    + ": the setting quotewire.public-url says what it is called")
                    .send(context.response());
        }
    }
}
