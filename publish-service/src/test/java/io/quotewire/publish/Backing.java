package io.quotewire.publish;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quotewire.backing.SharedBacking;
import java.util.Map;

/** A real broker and a real database, which tests may stop and start again. */
public final class Backing implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kafka.bootstrap.servers", SharedBacking.bootstrapServers(),
                "quarkus.datasource.jdbc.url", SharedBacking.jdbcUrl(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {}
}
