package io.quotewire.backing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that start a JVM like this one. */
public final class JavaCommand {

    /** The first release that warns of {@code sun.misc.Unsafe} and has a flag against it (JEP 471, JEP 498). */
    private static final int WARNS_OF_UNSAFE = 23;

    private JavaCommand() {}

    /**
     * This JVM's program with the flags every child gets, then the given ones. Netty, Kafka and RocksDB load native
     * code, which newer releases warn of at each start unless it is allowed.
     */
    public static List<String> with(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-Xshare:auto");
        command.addAll(arguments);
        return command;
    }
}
