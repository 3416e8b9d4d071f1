package io.quotewire.publish.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/** Streams that stay open and note when which event came. They look at nothing but the events' numbers. */
final class OpenStreams implements AutoCloseable {

    /** @param nanos {@link System#nanoTime()} when it came */
    record Event(long seq, long nanos) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Stream> streams = new ArrayList<>();

    void open(URI uri) {
        Stream stream = new Stream();
        streams.add(stream);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .build();
        var unused = client.sendAsync(request, info -> stream);
    }

    /** How many are open still. */
    long open() {
        return streams.stream().filter(stream -> !stream.body.isDone()).count();
    }

    /** All events of all streams so far. */
    List<Event> events() {
        List<Event> all = new ArrayList<>();
        for (Stream stream : streams) {
            synchronized (stream.events) {
                all.addAll(stream.events);
            }
        }
        return all;
    }

    @Override
    public void close() {
        streams.forEach(Stream::cancel);
    }

    private static final class Stream implements HttpResponse.BodySubscriber<Void> {

        private final CompletableFuture<Void> body = new CompletableFuture<>();
        private final List<Event> events = new ArrayList<>();
        private final Ids ids = new Ids(id -> {
            synchronized (events) {
                events.add(new Event(id, System.nanoTime()));
            }
        });
        private Flow.Subscription subscription;

        @Override
        public CompletionStage<Void> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            buffers.forEach(ids::read);
        }

        @Override
        public void onError(Throwable fault) {
            body.completeExceptionally(fault);
        }

        @Override
        public void onComplete() {
            body.complete(null);
        }

        void cancel() {
            if (subscription != null) {
                subscription.cancel();
            }
        }
    }

    /** Finds the lines {@code id: 123}. */
    private static final class Ids {

        private static final byte[] FIELD = {'i', 'd', ':'};

        private final LongConsumer found;
        private int column;
        private boolean isId = true;
        private long id;

        Ids(LongConsumer found) {
            this.found = found;
        }

        void read(ByteBuffer bytes) {
            while (bytes.hasRemaining()) {
                read(bytes.get());
            }
        }

        private void read(byte next) {
            if (next == '\n') {
                if (isId && column > FIELD.length) {
                    found.accept(id);
                }
                column = 0;
                isId = true;
                id = 0;
                return;
            }
            if (isId && column < FIELD.length) {
                isId = next == FIELD[column];
            } else if (isId && next >= '0' && next <= '9') {
                id = 10 * id + next - '0';
            }
            column++;
        }
    }
}
