package io.quotewire.launcher.up;

import io.quotewire.backing.Ports;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** One run of the pipeline, from its start to the signal that ends it. */
final class Run {

    private final UpOptions options;
    private final Console console;
    private volatile boolean stopping;

    Run(UpOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    /** What to do once all parts are ready. */
    interface WhenReady {
        void with(Installation installation, DataFolder data) throws IOException;
    }

    /**
     * Starts all, says where everything is, and does not return: a signal ends the process, and stops all before.
     *
     * @throws IOException if a port is taken, the data folder is in use, or a part does not start
     */
    void untilStopped(WhenReady whenReady) throws IOException, InterruptedException {
        Installation installation = Installation.current();
        Ports.requireFree(options.httpPort(), "the page and the feed (--http-port)");
        Ports.requireFree(options.kafkaPort(), "Kafka (--kafka-port)");
        try (DataFolder data = DataFolder.take(options.data())) {
            Parts parts = Parts.of(installation, data, options.httpPort(), options.kafkaPort());
            start(parts);
            whenReady.with(installation, data);
            announce(parts, data);
            new CountDownLatch(1).await();
        }
    }

    private void start(Parts parts) throws IOException, InterruptedException {
        Pipeline pipeline = new Pipeline(parts, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(pipeline), "stop"));
        try {
            pipeline.start();
        } catch (IOException e) {
            if (stopping) { // that is why
                new CountDownLatch(1).await();
            }
            throw e;
        }
    }

    private void stop(Pipeline pipeline) {
        stopping = true;
        console.say("stopping");
        try {
            pipeline.stop();
            console.say("stopped");
        } catch (IOException e) {
            console.say("not all has stopped in order: " + e.getMessage());
        }
    }

    private void announce(Parts parts, DataFolder data) {
        console.say("Kafka at " + parts.broker().bootstrapServers() + ", PostgreSQL at "
                + parts.database().jdbcUrl() + " (password in " + data.root().resolve(Secret.DATABASE_PASSWORD) + ")");
        parts.services().forEach(service -> console.say(service.name() + " at " + service.address()));
        console.say("drop files on the page after " + parts.publish().address() + "/unlock?token="
                + parts.publish().secrets().get(Parts.DROP_TOKEN));
        console.say("ready: read " + parts.publish().address() + "/ and drop files into " + data.inbox());
    }
}
