package io.quotewire.publish.web;

import io.netty.channel.ChannelFuture;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * What has been answered and not been taken by its readers yet. All of it together has a bound: beyond that, those who
 * have left something lying longest lose it, so that no number of readers who take nothing fills the memory.
 */
@Singleton
public final class Outgoing {

    private static final Logger LOG = Logger.getLogger(Outgoing.class);

    /** One part in so many of the memory that Java may take, in bytes. */
    private static final int SHARE = 8;

    /** Something that lies there. */
    private static final class Piece {

        private final HttpServerRequest request;
        private final long bytes;

        Piece(HttpServerRequest request, long bytes) {
            this.request = request;
            this.bytes = bytes;
        }
    }

    private final long most;
    private final Set<Piece> pieces = new LinkedHashSet<>();
    private long weight;

    Outgoing() {
        this.most = Runtime.getRuntime().maxMemory() / SHARE;
    }

    /**
     * Something was handed to a connection.
     *
     * @param bytes how much
     * @param taken completed when it is on its way, or the connection has ended
     */
    public void add(HttpServerRequest request, long bytes, Future<Void> taken) {
        if (taken.isComplete()) {
            return;
        }
        Piece piece = new Piece(request, bytes);
        List<Piece> over = add(piece);
        taken.onComplete(done -> remove(piece));
        for (Piece one : over) {
            LOG.infof("A reader took nothing of %d bytes while others needed the room; ending its answer", one.bytes);
            breakOff(one.request);
        }
    }

    /** Returns those that have to go, the one that has lain longest first. */
    private synchronized List<Piece> add(Piece piece) {
        pieces.add(piece);
        weight += piece.bytes;
        List<Piece> over = new ArrayList<>();
        for (Iterator<Piece> oldest = pieces.iterator(); weight > most && pieces.size() > 1; ) {
            Piece one = oldest.next();
            oldest.remove();
            weight -= one.bytes;
            over.add(one);
        }
        return over;
    }

    private synchronized void remove(Piece piece) {
        if (pieces.remove(piece)) {
            weight -= piece.bytes;
        }
    }

    /**
     * Ends an answer at once, in such a way that its reader notices, who else would take what there is for the whole.
     * Others on the same connection, as HTTP/2 has them, go on.
     */
    public static void breakOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            // Vert.x's own ways to close send first what waits, and who takes nothing lets it wait for ever.
            ChannelFuture unused = ((ConnectionBase) request.connection())
                    .channelHandlerContext()
                    .close();
        }
    }
}
