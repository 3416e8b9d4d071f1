package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** One running service for all tests that only read and add. It ends with the tests' process. */
final class SharedService {

    private static final String PREFIX = "shared.";

    private static SharedService shared;

    private final Wire wire;
    private final String jdbcUrl;
    private Service service;

    private SharedService() throws Exception {
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        jdbcUrl = Databases.create("shared");
        service = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> service.close()));
    }

    private Service start() throws Exception {
        return Service.start(SharedBacking.bootstrapServers(), jdbcUrl, PREFIX).awaitReady();
    }

    static synchronized SharedService get() {
        try {
            if (shared == null) {
                shared = new SharedService();
            }
            return shared;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills the service and starts it again. */
    void restart() throws Exception {
        service.signal("KILL");
        service.close();
        service = start();
    }

    Service service() {
        return service;
    }

    Wire wire() {
        return wire;
    }

    /** Sends a document and waits until readers see it. */
    Samples publish(Samples document) throws Exception {
        wire.send(Topic.DOCUMENT_CHUNKS, document.documentId(), Json.write(document.chunk()));
        wire.send(document);
        await().atMost(PATIENCE)
                .until(() ->
                        texts("?limit=200&document=" + document.documentId()).size()
                                == document.sentences().size());
        return document;
    }

    HttpResponse<String> get(String path) throws Exception {
        return service.get(path);
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        return service.get(path, headers);
    }

    JsonNode json(String path) throws Exception {
        return service.json(path);
    }

    List<String> texts(String query) throws Exception {
        return service.texts(query);
    }
}
