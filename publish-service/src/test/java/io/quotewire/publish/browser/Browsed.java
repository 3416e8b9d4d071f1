package io.quotewire.publish.browser;

import static io.quotewire.publish.Service.PATIENCE;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import io.quotewire.browser.Browser;
import io.quotewire.contracts.Topic;
import io.quotewire.publish.Databases;
import io.quotewire.publish.Samples;
import io.quotewire.publish.Service;
import io.quotewire.publish.Wire;
import io.quotewire.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A service whose pages a browser shows, and to which files can be given. */
final class Browsed implements AutoCloseable {

    static final String TOKEN = "a token for this test only";

    private final String prefix;
    private final Map<String, String> settings;
    private final String jdbcUrl;
    private final Wire wire;
    private final Browser browser;
    private Service service;

    private Browsed(String name, Path watched) throws Exception {
        int port = Ports.free();
        prefix = name + ".";
        settings = Map.of(
                "quarkus.http.port",
                String.valueOf(port),
                "quotewire.public-url",
                "http://127.0.0.1:" + port,
                "quotewire.drop.folder",
                watched.toString(),
                "quotewire.drop.token",
                TOKEN);
        jdbcUrl = Databases.create(name.replace('-', '_'));
        wire = new Wire(SharedBacking.bootstrapServers(), prefix);
        service = startService();
        browser = Browser.open();
    }

    /**
     * Starts both; skips the test where there is no browser.
     *
     * @param watched an empty folder
     */
    static Browsed start(String name, Path watched) throws Exception {
        assumeTrue(Browser.isThere(), Browser.MISSING);
        Files.createDirectory(watched.resolve("inbox"));
        return new Browsed(name, watched);
    }

    private Service startService() throws IOException {
        return Service.start(SharedBacking.bootstrapServers(), jdbcUrl, prefix, settings)
                .awaitReady();
    }

    /** Kills the service and starts it again, at the same address. */
    void restart() throws Exception {
        service.signal("KILL");
        service.close();
        service = startService();
    }

    String prefix() {
        return prefix;
    }

    Service service() {
        return service;
    }

    Wire wire() {
        return wire;
    }

    Browser browser() {
        return browser;
    }

    URI uri(String path) {
        return service.uri(path);
    }

    /** Sends a document and waits until readers see it. */
    Samples publish(Samples document) throws Exception {
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
        await().atMost(PATIENCE)
                .until(() -> service.texts("?document=" + document.documentId()).size()
                        == document.sentences().size());
        return document;
    }

    @Override
    public void close() {
        browser.close();
        service.close();
        wire.close();
    }
}
