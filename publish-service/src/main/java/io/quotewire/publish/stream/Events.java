package io.quotewire.publish.stream;

import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.store.view.change.Batch;
import io.quotewire.publish.web.PublicUrl;
import java.util.List;

/** Some changes in their order, written once for all readers. */
final class Events {

    private final Batch batch;
    private final List<Event> events;

    Events(Batch batch, PublicUrl url) {
        this.batch = batch;
        this.events =
                batch.changes().stream().map(change -> new Event(change, url)).toList();
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** How much of memory it takes, about: UTF-16 units of its text. */
    int characters() {
        return events.stream().mapToInt(Event::characters).sum();
    }

    /** Number of its last change; only where there is one. */
    long last() {
        return events.get(events.size() - 1).change().seq();
    }

    /** What a reader of a view gets of it, after the last change it has got. */
    String text(QuotationFilter filter, long after) {
        StringBuilder text = new StringBuilder();
        for (Event event : events) {
            if (event.change().seq() > after) {
                text.append(event.text(batch.passes(event.change(), filter)));
            }
        }
        return text.toString();
    }
}
