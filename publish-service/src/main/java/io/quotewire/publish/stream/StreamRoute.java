package io.quotewire.publish.stream;

import io.quotewire.publish.search.FilterParameters;
import io.quotewire.publish.store.database.DatabaseAwayException;
import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.change.Changes;
import io.quotewire.publish.web.BadParameterException;
import io.quotewire.publish.web.Parameters;
import io.quotewire.publish.web.Problem;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The live stream. The id of an event is the number of the change; a reader that comes back goes on after it. It stands
 * on Vert.x itself, which tells when a connection takes no more and writes many events at once.
 */
@Singleton
final class StreamRoute {

    private static final Logger LOG = Logger.getLogger(StreamRoute.class);
    private static final String ADDRESS = "/api/stream";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String AFTER = "after";
    private static final String NUMBER = "the id of an event, or 0 for all there are";
    private static final Set<String> NAMES =
            Stream.concat(FilterParameters.NAMES.stream(), Stream.of(AFTER)).collect(Collectors.toUnmodifiableSet());

    private final Changes changes;
    private final Readers readers;

    StreamRoute(Changes changes, Readers readers) {
        this.changes = changes;
        this.readers = readers;
    }

    void register(@Observes Router router) {
        router.get(ADDRESS).handler(this::open);
        router.route(ADDRESS).handler(StreamRoute::refuse);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader(HttpHeaders.ALLOW, HttpMethod.GET);
        Problem.of(Response.Status.METHOD_NOT_ALLOWED, "The method allowed at this address is GET")
                .send(context.response());
    }

    private void open(RoutingContext context) {
        try {
            Parameters parameters = new Parameters(given(context.request()), NAMES);
            QuotationFilter filter = FilterParameters.read(parameters);
            Long start = start(context.request(), parameters);
            Callable<Long> known = start == null ? changes::latest : () -> known(start);
            context.vertx()
                    .executeBlocking(known, false)
                    .onSuccess(last -> open(context, filter, last))
                    .onFailure(e -> failed(context, e));
        } catch (BadParameterException e) {
            Problem.of(e).send(context.response());
        }
    }

    /**
     * No change has a number from the future: who asks with one saw another database, and hears what comes from now on.
     * While the database is away nobody knows.
     */
    private long known(long start) {
        try {
            return start == 0 ? start : Math.min(start, changes.latest());
        } catch (DatabaseAwayException e) {
            return start;
        }
    }

    private static void failed(RoutingContext context, Throwable e) {
        if (!(e instanceof DatabaseAwayException)) {
            LOG.error("Cannot open a stream", e);
        }
        Problem.of(e).send(context.response());
    }

    private void open(RoutingContext context, QuotationFilter filter, long last) {
        Reader reader = readers.reader(context, filter, last);
        if (!readers.add(reader)) {
            Problem.busy("There are " + readers.most() + " streams open, and no more are allowed")
                    .send(context.response());
            return;
        }
        reader.begin();
    }

    /** The parameter says the same as the header, for a browser's first request, which has none. */
    private static @Nullable Long start(HttpServerRequest request, Parameters parameters) {
        String header = request.getHeader(LAST_EVENT_ID);
        if (header == null || header.isEmpty()) {
            return parameters.number(AFTER, 0, Long.MAX_VALUE, NUMBER);
        }
        MultivaluedMap<String, String> asParameter = new MultivaluedHashMap<>();
        asParameter.add(LAST_EVENT_ID, header);
        return new Parameters(asParameter, Set.of(LAST_EVENT_ID)).number(LAST_EVENT_ID, 0, Long.MAX_VALUE, NUMBER);
    }

    private static MultivaluedMap<String, String> given(HttpServerRequest request) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        request.params().forEach((name, value) -> given.add(name, value));
        return given;
    }
}
