package io.quotewire.publish.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says why a request is too long, which the server would refuse without a word. */
@Singleton
final class BodyLimit {

    private static final int LONGEST_NUMBER = 19;
    private static final int MILLIS_TO_READ_IT = 1000;
    private static final int BEFORE_THE_SERVER = 100;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || (length.length() < LONGEST_NUMBER && Long.parseLong(length) <= most)) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(sent -> context.vertx().setTimer(MILLIS_TO_READ_IT, time -> close(context)));
        Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "A request may have at most " + most + " bytes")
                .send(context.response());
    }

    private static void close(RoutingContext context) {
        context.request().connection().close();
    }
}
