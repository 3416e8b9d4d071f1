package io.quotewire.launcher.up;

import io.quotewire.backing.ChildProcess;
import io.quotewire.backing.Folders;
import io.quotewire.backing.JavaCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One of the three services.
 *
 * @param name of its module
 * @param installation where its jar is
 * @param port of its HTTP server, on the loopback address
 * @param temporary folder for its temporary files, emptied at each start
 * @param jvm flags for its JVM
 * @param settings its configuration
 * @param secrets more of it, as environment variables: other users of the machine see a process's flags
 */
record ServicePart(
        String name,
        Installation installation,
        int port,
        Path temporary,
        List<String> jvm,
        Map<String, String> settings,
        Map<String, String> secrets)
        implements Part {

    private static final Duration START = Duration.ofMinutes(3);
    /** Words of the line by which Quarkus says that it has started. */
    private static final String STARTED = "Listening on: ";

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    /** How often it is said that a service is not ready yet. */
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(30);

    @Override
    public ChildProcess start(Consumer<String> log) throws IOException {
        List<String> command = new ArrayList<>(jvm);
        command.add("-XX:+UseSerialGC");
        command.add("-Djava.io.tmpdir=" + Folders.emptied(temporary));
        command.add("-javaagent:" + installation.parentWatch());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.banner.enabled=false");
        // All start at once: on a busy machine loading classes alone takes longer than the two seconds after which it
        // warns.
        command.add("-Dquarkus.vertx.max-event-loop-execute-time=20S");
        // It would tell each time that it is asked while the service starts.
        command.add("-Dquarkus.log.category.\"io.smallrye.health\".level=WARN");
        command.add("-Dquarkus.log.console.format=%d{HH:mm:ss} %-5p %s%e%n");
        command.addAll(List.of("-jar", installation.service(name).toString()));
        ChildProcess process = ChildProcess.start(name, JavaCommand.with(command), secrets, STARTED, log);
        process.awaitReady(START);
        return process;
    }

    /**
     * Waits until the service, which has started, does its work, however long that takes: what it waits for may still
     * come, and meanwhile it is kept running.
     *
     * @param news told now and then that it is not ready yet
     */
    void awaitReady(Consumer<String> news) throws IOException {
        String ready = address() + "/q/health/ready";
        long start = System.nanoTime();
        long told = start;
        while (!Http.answers(ready)) {
            long now = System.nanoTime();
            if (now - told > BETWEEN_NEWS.toNanos()) {
                told = now;
                news.accept(name + " is not ready after "
                        + Duration.ofNanos(now - start).toSeconds() + " s; what it waits for stands at " + ready);
            }
            try {
                Thread.sleep(BETWEEN_QUESTIONS.toMillis());
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
        }
    }

    @Override
    public boolean isLive() {
        return Http.answers(address() + "/q/health/live");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Duration stopPatience() {
        return Duration.ofSeconds(4);
    }
}
