package io.quotewire.launcher.up;

import io.quotewire.backing.Broker;
import io.quotewire.backing.Database;
import io.quotewire.backing.Ports;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pipeline as the launcher runs it, but for broker and database, which the test itself takes away and gives back.
 */
final class FaultyPipeline implements AutoCloseable {

    private final Installation installation;
    private final DataFolder data;
    private final Parts parts;
    private final List<ObservedPart> services = new ArrayList<>();
    private final List<Watched> watched = new ArrayList<>();
    private Broker broker;
    private Database database;

    /**
     * @param settings of the services, besides those that the launcher sets
     * @param stayedUp how long a service has to run to be started again without much of a pause
     * @param log file for what all processes print
     */
    FaultyPipeline(Path folder, Map<String, String> settings, Duration stayedUp, Path log) throws IOException {
        installation = Installation.current();
        data = DataFolder.take(folder);
        parts = Parts.of(installation, data, Ports.free(), Ports.free());
        Console console = new Console(new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
        broker = startBroker();
        database = startDatabase();
        for (ServicePart service : parts.services()) {
            ObservedPart observed = new ObservedPart(with(settings, service));
            services.add(observed);
            watched.add(Watched.start(observed, console, stayedUp));
        }
    }

    private static ServicePart with(Map<String, String> more, ServicePart service) {
        Map<String, String> settings = new HashMap<>(service.settings());
        settings.putAll(more);
        return with(settings, service.secrets(), service);
    }

    /** A service with other settings and secrets than the launcher gives it. */
    static ServicePart with(Map<String, String> settings, Map<String, String> secrets, ServicePart service) {
        return new ServicePart(
                service.name(),
                service.installation(),
                service.port(),
                service.temporary(),
                service.jvm(),
                settings,
                secrets);
    }

    private Broker startBroker() throws IOException {
        return Broker.start(installation.backing(), data.kafka(), parts.broker().port());
    }

    private Database startDatabase() throws IOException {
        DatabasePart part = parts.database();
        return Database.start(installation.backing(), data.postgres(), part.port(), part.password(), line -> {});
    }

    List<ObservedPart> services() {
        return services;
    }

    Path inbox() {
        return data.inbox();
    }

    /** Address that answers while a service takes records. */
    String ready(ObservedPart service) {
        return parts.services().stream()
                        .filter(part -> part.name().equals(service.name()))
                        .findFirst()
                        .orElseThrow()
                        .address()
                + "/q/health/ready";
    }

    Path temporary(String service) {
        return data.temporary(service);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    Store store() {
        return new Store(database.jdbcUrl(), parts.database().password());
    }

    void takeBrokerAway() {
        broker.kill();
    }

    void giveBrokerBack() throws IOException {
        broker = startBroker();
    }

    void takeDatabaseAway() {
        database.kill();
    }

    void giveDatabaseBack() throws IOException {
        database = startDatabase();
    }

    @Override
    public void close() throws IOException {
        watched.forEach(Watched::stop);
        broker.close();
        database.close();
        data.close();
    }
}
