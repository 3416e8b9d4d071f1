package io.quotewire.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One broker and one database for all tests of a JVM: each starts when it is first asked for and stops when the JVM
 * ends. Tests keep apart by topic prefixes and by schemas. Their folder is a temporary one.
 *
 * <p>Needs the system property {@code quotewire.backing}, which the root pom sets for tests.
 */
public final class SharedBacking {

    // Quarkus loads test code in several class loaders, so a static field would not be one for the JVM.
    private static final String BROKER = "quotewire.shared.broker";
    private static final String DATABASE = "quotewire.shared.database";

    private SharedBacking() {}

    /** The shared broker, for clients: {@code bootstrap.servers}. */
    public static String bootstrapServers() {
        return startedOnce(BROKER, folder -> {
            Broker broker = Broker.start(home(), folder, Ports.free());
            stopAtEnd(broker, folder);
            return broker.bootstrapServers();
        });
    }

    /** The shared database, for JDBC clients, which connect as {@link Database#NAME}. */
    public static String jdbcUrl() {
        return startedOnce(DATABASE, folder -> {
            Database database = Database.start(home(), folder, Ports.free());
            stopAtEnd(database, folder);
            return database.jdbcUrl();
        });
    }

    private interface Start {
        String in(Path folder) throws IOException;
    }

    private static String startedOnce(String property, Start start) {
        synchronized (System.getProperties()) {
            String address = System.getProperty(property);
            if (address == null) {
                try {
                    address = start.in(folder());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                System.setProperty(property, address);
            }
            return address;
        }
    }

    /** Open to other users' passage, as the database may run as another user. */
    private static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("quotewire");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    private static void stopAtEnd(AutoCloseable backing, Path folder) {
        Runnable stop = () -> {
            try {
                backing.close();
                Folders.delete(folder);
            } catch (Exception e) {
                throw new IllegalStateException("could not stop or clear " + folder, e);
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "shared-backing-end"));
    }

    /** Where the broker's and the database's own files are. */
    public static Path home() {
        return Path.of(System.getProperty("quotewire.backing"));
    }
}
