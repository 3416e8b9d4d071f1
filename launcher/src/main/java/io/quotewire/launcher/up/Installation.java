package io.quotewire.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the built parts are.
 *
 * @param home the project's folder
 */
record Installation(Path home) {

    /** @throws IOException if this is not a built project */
    static Installation current() throws IOException {
        Installation installation = new Installation(Path.of(System.getProperty("quotewire.home", "."))
                .toAbsolutePath()
                .normalize());
        if (!Files.exists(installation.parentWatch())) {
            throw new IOException("not built: " + installation.parentWatch() + " is missing");
        }
        return installation;
    }

    /** What {@link io.quotewire.backing.Broker} and {@link io.quotewire.backing.Database} need. */
    Path backing() {
        return home.resolve("backing/target");
    }

    /** The Java agent that ends a service with its launcher. */
    Path parentWatch() {
        return backing().resolve("backing.jar");
    }

    /** The jar to run a service by. */
    Path service(String name) {
        return home.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The sample documents. */
    Path seeds() {
        return home.resolve("seeds");
    }
}
