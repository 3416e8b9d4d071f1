package io.quotewire.publish.stream;

import io.quotewire.publish.search.QuotationView;
import io.quotewire.publish.store.Change;
import io.quotewire.publish.web.PublicUrl;
import io.quotewire.wire.Json;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns changes into events: a quotation into a plain one, a withdrawal into one named {@code withdrawn}, and the
 * absence of changes into a comment that keeps the connection alive.
 */
@Singleton
final class EventWriter {

    private record Withdrawn(String id) {}

    private final PublicUrl url;

    EventWriter(PublicUrl url) {
        this.url = url;
    }

    OutboundSseEvent event(Sse sse, Optional<Change> change) {
        if (change.isEmpty()) {
            return sse.newEventBuilder().comment("still here").build();
        }
        Change what = change.get();
        OutboundSseEvent.Builder event = sse.newEventBuilder().id(String.valueOf(what.seq()));
        if (what.quotation() == null) {
            return event.name("withdrawn").data(json(new Withdrawn(what.id()))).build();
        }
        return event.data(json(QuotationView.of(what.quotation(), url))).build();
    }

    /** In one line, as an event's data has to be. */
    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
