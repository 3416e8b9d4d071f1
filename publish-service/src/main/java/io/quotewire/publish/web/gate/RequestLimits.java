package io.quotewire.publish.web.gate;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quotewire.publish.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says why a request is too long, which the server would refuse without a word. */
@Singleton
final class RequestLimits {

    /** Characters. What filters allow fits in; the server itself takes four times as many, to hear what to answer. */
    private static final int LONGEST_ADDRESS = 16 * 1024;

    private static final int LONGEST_NUMBER = 19;
    private static final int MILLIS_TO_READ_IT = 1000;
    private static final int BEFORE_THE_SERVER = 100;

    private final long mostBytes;

    RequestLimits(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (context.request().uri().length() > LONGEST_ADDRESS) {
            Problem.of(
                            Response.Status.REQUEST_URI_TOO_LONG,
                            "An address may have at most " + LONGEST_ADDRESS + " characters")
                    .send(context.response());
        } else if (length != null && (length.length() >= LONGEST_NUMBER || Long.parseLong(length) > mostBytes)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(sent -> context.vertx().setTimer(MILLIS_TO_READ_IT, time -> close(context)));
            Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "A request may have at most " + mostBytes + " bytes")
                    .send(context.response());
        } else {
            context.next();
        }
    }

    private static void close(RoutingContext context) {
        context.request().connection().close();
    }
}
