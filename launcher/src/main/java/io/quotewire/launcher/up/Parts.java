package io.quotewire.launcher.up;

import io.quotewire.backing.Database;
import io.quotewire.backing.Ports;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What runs, with every port and folder settled. */
record Parts(BrokerPart broker, DatabasePart database, ServicePart ingest, ServicePart enrich, ServicePart publish) {

    /** The variable with what has to be known to drop files on the page. */
    static final String DROP_TOKEN = "QUOTEWIRE_DROP_TOKEN";

    // Compiling only quickly saves memory where the work is reading and writing; the analysis is worth compiling well.
    private static final String COMPILE_QUICKLY = "-XX:TieredStopAtLevel=1";

    /**
     * @param httpPort of publish-service, which readers use
     * @param kafkaPort of the broker, which others may use too
     * @throws IOException if there is no free port for the rest, or a secret cannot be kept
     */
    static Parts of(Installation installation, DataFolder data, int httpPort, int kafkaPort) throws IOException {
        BrokerPart broker = new BrokerPart(installation.backing(), data.kafka(), kafkaPort);
        DatabasePart database = new DatabasePart(
                installation.backing(), data.postgres(), Ports.free(), Secret.of(data, Secret.DATABASE_PASSWORD));
        String kafka = broker.bootstrapServers();
        ServicePart ingest = new ServicePart(
                "ingest-service",
                installation,
                Ports.free(),
                data.temporary("ingest-service"),
                List.of("-Xmx256m", COMPILE_QUICKLY),
                Map.of(
                        "kafka.bootstrap.servers",
                        kafka,
                        "quotewire.data",
                        data.root().toString()),
                Map.of());
        ServicePart enrich = new ServicePart(
                "enrich-service",
                installation,
                Ports.free(),
                data.temporary("enrich-service"),
                List.of("-Xmx640m"),
                Map.of(
                        "kafka.bootstrap.servers",
                        kafka,
                        "quotewire.enrich.state",
                        data.root().resolve("enrich-service").toString()),
                Map.of());
        ServicePart publish = new ServicePart(
                "publish-service",
                installation,
                httpPort,
                data.temporary("publish-service"),
                List.of("-Xmx256m"),
                Map.of(
                        "kafka.bootstrap.servers",
                        kafka,
                        "quarkus.datasource.jdbc.url",
                        database.jdbcUrl(),
                        "quarkus.datasource.username",
                        Database.NAME,
                        "quotewire.public-url",
                        "http://localhost:" + httpPort,
                        "quotewire.drop.folder",
                        data.root().toString()),
                Map.of(
                        DROP_TOKEN,
                        Secret.of(data, Secret.DROP_TOKEN),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password()));
        return new Parts(broker, database, ingest, enrich, publish);
    }

    List<ServicePart> services() {
        return List.of(ingest, enrich, publish);
    }
}
