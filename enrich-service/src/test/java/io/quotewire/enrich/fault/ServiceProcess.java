package io.quotewire.enrich.fault;

import io.quotewire.backing.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** This service as it ships, in a process of its own, to be killed, stopped and started again. */
public final class ServiceProcess implements AutoCloseable {

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it. What it logs goes to {@code log.txt} in the folder.
     *
     * @param folder where it keeps its id: started again there, it is the same instance
     */
    static ServiceProcess start(Path folder, String bootstrapServers, Map<String, String> settings) throws IOException {
        return start(folder, bootstrapServers, settings, "-Xmx256m");
    }

    /**
     * As the other.
     *
     * @param heap a JVM's flag that says how great its heap may become
     */
    public static ServiceProcess start(Path folder, String bootstrapServers, Map<String, String> settings, String heap)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(Ports.free()));
        environment.put("QUOTEWIRE_ENRICH_STATE", folder.toString());
        builder.environment().putAll(environment);
        Path log = folder.resolve("log.txt");
        return new ServiceProcess(builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it whole, as a paused container or a sleeping machine is. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** To watch it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 15, TimeUnit.SECONDS).join();
        kill();
    }
}
