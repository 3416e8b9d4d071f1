package io.quotewire.launcher.up;

import io.quotewire.backing.Broker;
import io.quotewire.backing.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The Kafka broker.
 *
 * @param home the backing module's folder
 * @param data the broker's own folder
 * @param port on the loopback address
 */
record BrokerPart(Path home, Path data, int port) implements Part {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public ChildProcess start(Consumer<String> log) throws IOException {
        return Broker.start(home, data, port, log).process();
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(3);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }
}
