package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingIT {

    private static final Path HOME = Path.of(System.getProperty("quotewire.backing"));

    @TempDir
    Path folder;

    @Test
    void aBrokerStartsAnswersAndStartsAgainOnItsFolder() throws Exception {
        String cluster = clusterId();
        assertThat(clusterId()).isEqualTo(cluster);
    }

    private String clusterId() throws Exception {
        try (Broker broker = Broker.start(HOME, folder.resolve("kafka"), Ports.free());
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }

    @Test
    void aDatabaseStartsAndStops() throws Exception {
        int port = Ports.free();
        Database database = Database.start(HOME, folder.resolve("postgres"), port);
        assertThat(Ports.listening(port)).isTrue();
        database.close();
        assertThat(Ports.listening(port)).isFalse();
    }
}
