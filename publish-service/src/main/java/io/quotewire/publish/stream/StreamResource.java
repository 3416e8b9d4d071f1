package io.quotewire.publish.stream;

import io.quotewire.publish.store.Changes;
import io.quotewire.publish.web.BadParameterException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.jspecify.annotations.Nullable;

/** The live stream. The id of an event is the number of the change; a reader that comes back goes on after it. */
@Path("/api/stream")
@Blocking
final class StreamResource {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final Changes changes;
    private final LiveChanges live;
    private final EventWriter writer;

    StreamResource(Changes changes, LiveChanges live, EventWriter writer) {
        this.changes = changes;
        this.live = live;
        this.writer = writer;
    }

    /** The parameter {@code after} says the same as the header, for a browser's first request, which has none. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam(LAST_EVENT_ID) @Nullable String lastEventId,
            @QueryParam("after") @Nullable String after,
            @Context Sse sse) {
        long start = lastEventId != null
                ? number(LAST_EVENT_ID, lastEventId)
                : after != null ? number("after", after) : changes.latest();
        return live.after(start).map(change -> writer.event(sse, change));
    }

    private static long number(String parameter, String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadParameterException(parameter, "the id of an event, or 0 for all there are");
    }
}
