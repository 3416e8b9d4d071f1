package io.quotewire.publish.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quotewire.publish.web.Outgoing;
import io.quotewire.publish.web.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/**
 * Ends requests whose body does not come. That nothing at all comes, as on a connection that is idle or before a
 * request is whole, {@code quarkus.http.idle-timeout} sees.
 */
@Singleton
final class SlowRequests {

    private static final int LOOK_MILLIS = 20_000;
    /** In this time a body has to bring so many bytes, or its end. */
    private static final long LEAST_BYTES = 20_000;

    private static final int MILLIS_TO_READ_IT = 1000;
    private static final int BEFORE_THE_SERVER = 95;

    void register(@Observes Filters filters) {
        filters.register(SlowRequests::watch, BEFORE_THE_SERVER);
    }

    private static void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded() && hasBody(request)) {
            lookLater(context, 0);
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return !request.method().name().equals("GET")
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void lookLater(RoutingContext context, long before) {
        context.vertx().setTimer(LOOK_MILLIS, time -> look(context, before));
    }

    private static void look(RoutingContext context, long before) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (request.isEnded() || response.closed()) {
            return;
        }
        if (request.bytesRead() - before >= LEAST_BYTES) {
            lookLater(context, request.bytesRead());
        } else if (response.headWritten()) {
            Outgoing.breakOff(request);
        } else {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Problem.of(Response.Status.REQUEST_TIMEOUT, "What was announced did not come in time")
                    .send(response);
            context.vertx().setTimer(MILLIS_TO_READ_IT, time -> Outgoing.breakOff(request));
        }
    }
}
