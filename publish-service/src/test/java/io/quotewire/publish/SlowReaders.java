package io.quotewire.publish;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Readers on one connection who may leave what comes where it is; little fits on the way to them. */
final class SlowReaders implements AutoCloseable {

    private static final int RECEIVE_BUFFER_BYTES = 16 << 10;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;

    SlowReaders(URI service, HttpVersion version) {
        // An HTTP/2 connection has room for what one reader does not take, so that it holds up no other.
        client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(version)
                .setReceiveBufferSize(RECEIVE_BUFFER_BYTES)
                .setHttp2MaxPoolSize(1)
                .setHttp2ConnectionWindowSize(16 << 20)
                .setDefaultHost(service.getHost())
                .setDefaultPort(service.getPort()));
    }

    /** An answer of which nothing is taken yet. */
    HttpClientResponse begun(String path) {
        return client.request(HttpMethod.GET, path)
                .compose(HttpClientRequest::send)
                .onSuccess(HttpClientResponse::pause)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Takes all that is left of an answer; fails if it breaks off. */
    static CompletableFuture<Buffer> rest(HttpClientResponse begun) {
        Future<Buffer> body = begun.body();
        begun.resume();
        return body.toCompletionStage().toCompletableFuture();
    }

    /** The pieces that a reader has taken until now. */
    List<String> take(String path) {
        List<String> taken = new CopyOnWriteArrayList<>();
        client.request(HttpMethod.GET, path)
                .compose(HttpClientRequest::send)
                .onSuccess(response -> response.handler(piece -> taken.add(piece.toString())));
        return taken;
    }

    /** A reader that takes nothing; done when its stream has ended. */
    CompletableFuture<Void> takeNothing(String path) {
        CompletableFuture<Void> ended = new CompletableFuture<>();
        client.request(HttpMethod.GET, path)
                .compose(HttpClientRequest::send)
                .onSuccess(response ->
                        response.exceptionHandler(reset -> ended.complete(null)).pause())
                .onFailure(ended::completeExceptionally);
        return ended;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
