package io.quotewire.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL in a process of its own, bound to the loopback address. PostgreSQL refuses to run as root: there it runs
 * as the user {@value #OTHER_USER}, who owns its folder.
 */
public final class Database implements AutoCloseable {

    /** The user and the database that every installation has. */
    public static final String NAME = "quotewire";

    private static final String OTHER_USER = "65534";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private Database(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a database and waits until it listens.
     *
     * @param home folder of this module's {@code lib}, which holds PostgreSQL's binaries
     * @param wanted the database's folder, made when it is not there
     * @param port port to listen on
     * @throws IOException if it does not listen within a minute; the reason is at the end of {@code postgres.log}
     */
    public static Database start(Path home, Path wanted, int port) throws IOException {
        Path data = place(wanted);
        Path binaries =
                PostgresBinaries.unpacked(home.resolve("lib"), data.resolve("postgres-" + PostgresBinaries.platform()));
        Path cluster = data.resolve("cluster");
        Path log = data.resolve("postgres.log");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            create(binaries, data, cluster);
        }
        // The shell waits for the end of its standard input, which its parent holds, and then stops PostgreSQL.
        Process process = new ProcessBuilder(asOtherUser(List.of(
                        "sh",
                        "-c",
                        "exec 3<&0; \"$@\" </dev/null 3<&- & pid=$!; trap 'kill -INT $pid' TERM; trap '' INT; "
                                + "(cat <&3 >/dev/null; kill -INT $pid) & wait $pid; wait $pid",
                        "postgres",
                        binaries.resolve("bin/postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-p",
                        String.valueOf(port),
                        "-h",
                        "127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=on")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Ports.awaitListening(process, "PostgreSQL", port, PATIENCE, log);
        return new Database(process, port);
    }

    /** The other user cannot enter a folder below one that only root may enter: the data lie under /var/tmp then. */
    private static Path place(Path wanted) throws IOException {
        Path path = wanted.toAbsolutePath().normalize();
        for (Path above = path; isRoot() && above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return Path.of("/var/tmp", "quotewire-" + Integer.toHexString(path.hashCode()));
            }
        }
        return path;
    }

    private static void create(Path binaries, Path data, Path cluster) throws IOException {
        List<String> command = asOtherUser(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                cluster.toString(),
                "-U",
                NAME,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync"));
        Files.createDirectories(data);
        Path log = data.resolve("initdb.log");
        if (isRoot()) {
            run(List.of("chown", "-R", OTHER_USER + ":" + OTHER_USER, data.toString()), log);
        }
        run(command, log);
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command.get(0) + " failed: " + Ports.lastLines(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static List<String> asOtherUser(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        List<String> all =
                new ArrayList<>(List.of("setpriv", "--reuid=" + OTHER_USER, "--regid=" + OTHER_USER, "--clear-groups"));
        all.addAll(command);
        return all;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** For JDBC clients. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + "postgres";
    }

    /** The database's process. */
    public Process process() {
        return process;
    }

    /** Stops in order; kills after ten seconds. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        Ports.stop(process, Duration.ofSeconds(10));
    }
}
