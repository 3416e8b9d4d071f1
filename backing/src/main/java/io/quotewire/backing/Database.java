package io.quotewire.backing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL in a process of its own, bound to the loopback address. PostgreSQL refuses to run as root: see
 * {@link ServerUser}.
 */
public final class Database implements AutoCloseable {

    /** The user and the database that every installation has. */
    public static final String NAME = "quotewire";

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final String READY = "database system is ready to accept connections";

    private final ChildProcess process;
    private final int port;

    private Database(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** As {@link #start(Path, Path, int, Consumer)}, and drops what the database logs. */
    public static Database start(Path home, Path data, int port) throws IOException {
        return start(home, data, port, line -> {});
    }

    /** As the other, for tests: a new database trusts every user of this machine. */
    public static Database start(Path home, Path data, int port, Consumer<String> log) throws IOException {
        return start(home, data, port, null, log);
    }

    /**
     * Starts a database and waits until it answers. One that was stopped or killed goes on where it was, when it is
     * started again on its folder.
     *
     * @param home folder of this module's {@code classes} and {@code lib}, which holds PostgreSQL's archive; it is
     *     unpacked beside it, once
     * @param data the database's folder, made when it is not there
     * @param port port to listen on
     * @param password without which nobody connects from now on; null leaves that as it was
     * @param log given each line the database logs
     * @throws IOException if the port is taken or the database does not answer within three minutes
     */
    public static Database start(Path home, Path data, int port, @Nullable String password, Consumer<String> log)
            throws IOException {
        Ports.requireFree(port, "PostgreSQL");
        ServerUser user = ServerUser.current();
        Path binaries = PostgresBinaries.unpacked(home.resolve("lib"), user.reachable(home));
        Path reachable = user.reachable(data);
        if (!reachable.equals(data.toAbsolutePath().normalize())) {
            log.accept("its state is kept in " + reachable + ", since it cannot enter " + data);
        }
        PostgresCluster clusters = new PostgresCluster(binaries, user);
        Path cluster = clusters.under(reachable);
        if (password != null) {
            clusters.protect(cluster, password);
        }
        List<String> server = List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                String.valueOf(port),
                "-h",
                "127.0.0.1",
                "-c",
                "unix_socket_directories=");
        Path script = home.resolve("classes/io/quotewire/backing/postgres.sh");
        List<String> command = new ArrayList<>(List.of("bash", script.toString(), cluster.toString()));
        command.addAll(user.command(server));
        ChildProcess process = ChildProcess.start("postgres", command, Map.of(), READY, log);
        process.awaitReady(START);
        return new Database(process, port);
    }

    /** For JDBC clients, which connect as {@value #NAME}. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** The database's process. */
    public ChildProcess process() {
        return process;
    }

    /** Ends the database at once (SIGKILL), as a power failure would. */
    public void kill() {
        process.kill();
    }

    /** Stops in order, without waiting for clients; kills after five seconds. */
    @Override
    public void close() {
        process.stop(STOP);
    }
}
