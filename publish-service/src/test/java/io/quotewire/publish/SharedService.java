package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running service for several tests that only read and add. It ends with the tests' process. */
final class SharedService {

    private static final Map<String, SharedService> SHARED = new HashMap<>();

    private final String prefix;
    private final Wire wire;
    private final String jdbcUrl;
    private Service service;

    private SharedService(String name) throws Exception {
        prefix = name + ".";
        wire = new Wire(SharedBacking.bootstrapServers(), prefix);
        jdbcUrl = Databases.create(name);
        service = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> service.close()));
    }

    private Service start() throws Exception {
        return Service.start(SharedBacking.bootstrapServers(), jdbcUrl, prefix).awaitReady();
    }

    /** The one for all who do not mind what others send. */
    static SharedService get() {
        return named("shared");
    }

    /** One for those who say the same name. */
    static synchronized SharedService named(String name) {
        try {
            SharedService service = SHARED.get(name);
            if (service == null) {
                service = new SharedService(name);
                SHARED.put(name, service);
            }
            return service;
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
