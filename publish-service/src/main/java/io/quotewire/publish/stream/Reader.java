package io.quotewire.publish.stream;

import io.quotewire.publish.store.view.QuotationFilter;
import io.quotewire.publish.web.Outgoing;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Somebody who follows a view. It fetches what comes after the last change it has got, and only when it can take more:
 * a slow one holds up nobody and takes no memory but what waits on its own connection. All but {@link #fetch} happens
 * on its connection's thread.
 */
final class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class);
    private static final int PATIENCE_BEATS = 2;

    /** UTF-16 units handed over at once: what many readers have not taken yet must have room beside one another. */
    private static final int AT_ONCE = 1 << 15;

    private final WorkerExecutor fetching;
    private final Context thread;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final QuotationFilter filter;
    private final Recent recent;
    private final Outgoing outgoing;
    private final Consumer<Reader> gone;
    private long last;
    private boolean busy;
    private boolean more;
    private boolean quiet = true;
    private int beatsWithoutTaking;

    /**
     * @param fetching where what is new for it is read
     * @param last number of the last change it has got
     * @param gone called when it follows no longer
     */
    Reader(
            Context thread,
            WorkerExecutor fetching,
            HttpServerRequest request,
            QuotationFilter filter,
            long last,
            Recent recent,
            Outgoing outgoing,
            Consumer<Reader> gone) {
        this.thread = thread;
        this.fetching = fetching;
        this.request = request;
        this.response = request.response();
        this.outgoing = outgoing;
        this.filter = filter;
        this.last = last;
        this.recent = recent;
        this.gone = gone;
    }

    /** Begins the answer. */
    void begin() {
        response.putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .setChunked(true)
                .exceptionHandler(broken -> gone.accept(this))
                .closeHandler(closed -> gone.accept(this))
                .drainHandler(ready -> goOn())
                .write("retry: 2000\n\n");
        if (response.closed()) {
            gone.accept(this);
        }
        goOn();
    }

    /** There may be something new. */
    void rung() {
        thread.runOnContext(nothing -> goOn());
    }

    /** Tells a quiet reader that the stream is alive and how far it has come; drops one that takes nothing. */
    void beat() {
        thread.runOnContext(nothing -> {
            if (!response.writeQueueFull()) {
                beatsWithoutTaking = 0;
                if (quiet && !response.closed()) {
                    response.write("id: " + last + "\n: still here\n\n");
                }
                quiet = true;
            } else if (++beatsWithoutTaking >= PATIENCE_BEATS) {
                LOG.infof("A reader of the stream took nothing for %d heartbeats; dropping it", PATIENCE_BEATS);
                Outgoing.breakOff(request);
                gone.accept(this);
            }
        });
    }

    /** Ends this stream only: with HTTP/2 others may stand on the same connection. */
    void close() {
        response.reset();
        gone.accept(this); // its handlers hear only of an end that the other side makes
    }

    private void goOn() {
        more = true;
        if (busy || response.closed() || response.writeQueueFull()) {
            return;
        }
        more = false;
        busy = true;
        long from = last;
        fetching.executeBlocking(() -> fetch(from), false).onComplete(this::fetched);
    }

    private Optional<Events.Piece> fetch(long from) {
        return recent.after(from).map(page -> page.after(from, filter, AT_ONCE));
    }

    /** A database that is away has nothing new; the next ring tries again. */
    private void fetched(AsyncResult<Optional<Events.Piece>> result) {
        busy = false;
        Optional<Events.Piece> found = result.succeeded() ? result.result() : Optional.empty();
        found.ifPresent(this::write);
        if (found.isPresent() || more) {
            goOn();
        }
    }

    private void write(Events.Piece piece) {
        last = piece.last();
        Buffer text = Buffer.buffer(piece.text());
        if (text.length() > 0 && !response.closed()) {
            quiet = false;
            outgoing.add(request, text.length(), response.write(text));
        }
    }
}
