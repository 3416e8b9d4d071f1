package io.quotewire.publish.stream;

import io.quotewire.publish.search.QuotationView;
import io.quotewire.publish.store.view.change.Change;
import io.quotewire.publish.web.PublicUrl;
import io.quotewire.wire.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A change as text of the <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">stream</a>: a
 * quotation as a plain event, one that is gone as an event named {@code withdrawn}.
 */
final class Event {

    private record Withdrawn(String id, @Nullable String cause) {}

    private final Change change;
    private final String shown;
    private final String gone;

    Event(Change change, PublicUrl url) {
        this.change = change;
        String id = "id: " + change.seq() + "\n";
        this.shown = change.quotation() == null
                ? ""
                : id + "data: " + json(QuotationView.of(change.quotation(), url)) + "\n\n";
        this.gone = id + "event: withdrawn\ndata: "
                + json(new Withdrawn(change.id(), change.quotation() == null ? change.cause() : null)) + "\n\n";
    }

    Change change() {
        return change;
    }

    int characters() {
        return shown.length() + gone.length();
    }

    /**
     * For a reader of a view. What no longer belongs to it is gone from it, what is new elsewhere is nothing.
     *
     * @param passes whether the quotation belongs to the view
     */
    String text(boolean passes) {
        if (passes) {
            return shown;
        }
        boolean elsewhere = change.quotation() != null && change.quotation().arrival() == change.seq();
        return elsewhere ? "" : gone;
    }

    /** In one line, as an event's data has to be. */
    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
