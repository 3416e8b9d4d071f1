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

    /**
     * What a reader of a view gets of it at once.
     *
     * @param text the events that pass
     * @param last number of the last change that was looked at
     */
    record Piece(String text, long last) {}

    /**
     * What a reader of a view gets of it, after the last change it has got: nothing more once it is as long as the
     * limit.
     *
     * @param most in UTF-16 units; the event that reaches it is put in whole
     */
    Piece after(long seq, QuotationFilter filter, int most) {
        StringBuilder text = new StringBuilder();
        long last = seq;
        for (Event event : events) {
            if (event.change().seq() > seq && text.length() < most) {
                text.append(event.text(batch.passes(event.change(), filter)));
                last = event.change().seq();
            }
        }
        return new Piece(text.toString(), last);
    }
}
