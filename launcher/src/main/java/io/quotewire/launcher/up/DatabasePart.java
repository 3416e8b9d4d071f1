package io.quotewire.launcher.up;

import io.quotewire.backing.ChildProcess;
import io.quotewire.backing.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The PostgreSQL server.
 *
 * @param home the backing module's folder
 * @param data the server's own folder
 * @param port on the loopback address
 * @param password of its one user
 */
record DatabasePart(Path home, Path data, int port, String password) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ChildProcess start(Consumer<String> log) throws IOException {
        return Database.start(home, data, port, password, log).process();
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(2);
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Database.NAME;
    }
}
