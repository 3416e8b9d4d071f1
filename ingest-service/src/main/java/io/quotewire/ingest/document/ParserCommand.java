package io.quotewire.ingest.document;

import io.quotewire.ingest.document.parser.ParserMain;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the parser's process is started: this service's own jars, another main class. */
final class ParserCommand {

    private ParserCommand() {}

    static List<String> of(Path folder, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                // Many short lives rather than one long: what starts quickly matters more than what runs fastest.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                // PDFBox lists the system's fonts once and keeps the list; not in the user's home.
                "-Dpdfbox.fontcache=" + folder,
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath(),
                ParserMain.class.getName());
    }

    /** In Quarkus's layout the application lies in {@code app}, its libraries in {@code lib}; in tests all is given. */
    private static String classPath() {
        Path own = ownCode();
        Path application = own.getParent() == null ? own : own.getParent();
        Path libraries = application.resolveSibling("lib");
        if (Files.isDirectory(libraries.resolve("main"))) {
            return String.join(
                    File.pathSeparator,
                    own.toString(),
                    libraries.resolve("main").resolve("*").toString(),
                    libraries.resolve("boot").resolve("*").toString());
        }
        return System.getProperty("java.class.path");
    }

    private static Path ownCode() {
        try {
            return Path.of(ParserMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to this service's own code", e);
        }
    }
}
