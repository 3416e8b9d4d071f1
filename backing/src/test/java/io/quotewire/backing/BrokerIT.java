package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    @TempDir
    Path folder;

    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void goesOnAfterAnOrderlyStopAndAfterAKill() throws Exception {
        int port = Ports.free();
        Broker first = start(port);
        String cluster = clusterId(first);
        first.close();
        Broker second = start(port);
        assertThat(clusterId(second)).isEqualTo(cluster);
        second.kill();
        try (Broker third = start(port)) {
            assertThat(clusterId(third)).isEqualTo(cluster);
        }
        assertThat(log).noneMatch(line -> line.contains("ERROR"));
    }

    @Test
    void startsAndStopsWithoutAWarning() throws Exception {
        start(Ports.free()).close();
        assertThat(log).singleElement().asString().startsWith(BrokerMain.READY);
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(taken.getLocalPort()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("port " + taken.getLocalPort() + ", wanted for Kafka, is taken by another program");
        }
    }

    @Test
    void oneThatCannotStartEndsAndSaysWhy() {
        Map<String, String> noKey = Map.of("listener.security.protocol.map", "CLIENTS:SSL,CONTROLLER:PLAINTEXT");
        assertThatThrownBy(() -> Broker.start(SharedBacking.home(), folder, Ports.free(), noKey, log::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not start")
                .hasMessageNotContaining("not ready after");
    }

    private Broker start(int port) throws IOException {
        return Broker.start(SharedBacking.home(), folder, port, log::add);
    }

    private static String clusterId(Broker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
