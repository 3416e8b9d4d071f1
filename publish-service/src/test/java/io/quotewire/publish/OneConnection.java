package io.quotewire.publish;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Readers that share one HTTP/2 connection, as those behind a proxy may. */
final class OneConnection implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;

    OneConnection(URI service) {
        // The connection has room for what a reader does not take, so that it holds up no other.
        client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2MaxPoolSize(1)
                .setHttp2ConnectionWindowSize(16 << 20)
                .setDefaultHost(service.getHost())
                .setDefaultPort(service.getPort()));
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
