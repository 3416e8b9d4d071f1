package io.quotewire.launcher.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs ingest-service's reader as a process, so that its libraries are not among the launcher's. */
public final class IngestReader {

    private static final String MAIN = "io.quotewire.ingest.document.TextMain";

    private IngestReader() {}

    /**
     * A process that prints what would be read of files; its reasons go to standard error.
     *
     * @param jsonLines a line of JSON for each document rather than its text
     * @throws IOException if ingest-service is not built
     */
    public static ProcessBuilder process(List<Path> files, boolean jsonLines) throws IOException {
        Path built = Path.of(System.getProperty("quotewire.home", "."), "ingest-service/target/quarkus-app");
        if (!Files.isDirectory(built)) {
            throw new IOException("not built: " + built + " is missing");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp",
                String.join(File.pathSeparator, built + "/app/*", built + "/lib/main/*", built + "/lib/boot/*"),
                MAIN));
        if (jsonLines) {
            command.add("--jsonl");
        }
        files.forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
