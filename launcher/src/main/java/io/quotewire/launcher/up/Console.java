package io.quotewire.launcher.up;

import java.io.PrintStream;
import java.util.function.Consumer;

/** The log of all parts, each line behind the name of the one that wrote it. */
final class Console {

    private static final String OWN_NAME = "quotewire";
    /** Of the longest name: publish-service. */
    private static final int WIDTH = 15;

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    /** Takes the lines of one part. */
    Consumer<String> of(String name) {
        String prefix = String.format("%-" + WIDTH + "s | ", name);
        return line -> {
            synchronized (out) {
                out.println(prefix + line);
                out.flush();
            }
        };
    }

    /** A line of the launcher's own. */
    void say(String line) {
        of(OWN_NAME).accept(line);
    }
}
