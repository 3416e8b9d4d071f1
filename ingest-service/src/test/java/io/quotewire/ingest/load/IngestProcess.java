package io.quotewire.ingest.load;

import io.quotewire.backing.Ports;
import io.quotewire.backing.SharedBacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** ingest-service as it ships, in a process of its own, with a folder and topics of its own. */
record IngestProcess(String name, Path data, Process process) implements AutoCloseable {

    /** @param application the folder {@code quarkus-app} of a build */
    static IngestProcess start(String name, Path application, Path data) throws IOException {
        Files.createDirectories(data.resolve("inbox"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", // as ./quotewire up gives it
                "-XX:TieredStopAtLevel=1",
                "-jar",
                application.resolve("quarkus-run.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", SharedBacking.bootstrapServers(),
                        "QUARKUS_HTTP_PORT", String.valueOf(Ports.free()),
                        "QUOTEWIRE_TOPICS_PREFIX", "load." + name + ".",
                        "QUOTEWIRE_DATA", data.toString()));
        Path log = data.resolve("log.txt");
        return new IngestProcess(
                name,
                data,
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /** How many files have left the inbox. */
    long through() throws IOException {
        return count(data.resolve("done")) + count(data.resolve("failed"));
    }

    long failed() throws IOException {
        return count(data.resolve("failed"));
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0; // it is only starting
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** Resident memory in MB of the service, then of each of its parsers. */
    List<Long> megabytes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(IngestProcess::resident)
                .toList();
    }

    /** Processor time in seconds, that of its parsers included. */
    long processorSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle ->
                        handle.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds())
                .sum();
    }

    private static long resident(ProcessHandle handle) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + handle.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}
