package io.quotewire.publish.web.gate;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Takes away an Accept header that cannot be read, as <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110</a> allows: the server itself would take it for
 * a fault of its own.
 */
@Singleton
final class AcceptHeader {

    private static final int BEFORE_THE_SERVER = 90;

    void register(@Observes Filters filters) {
        filters.register(AcceptHeader::check, BEFORE_THE_SERVER);
    }

    private static void check(RoutingContext context) {
        List<String> given = context.request().headers().getAll(HttpHeaders.ACCEPT);
        if (!given.stream().allMatch(AcceptHeader::isReadable)) {
            context.request().headers().remove(HttpHeaders.ACCEPT);
        }
        context.next();
    }

    private static boolean isReadable(String accept) {
        List<String> types = List.of(accept.split(","));
        try {
            types.forEach(type -> MediaType.valueOf(type.strip()));
            return !types.isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
