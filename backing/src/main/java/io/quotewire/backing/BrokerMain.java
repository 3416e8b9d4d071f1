package io.quotewire.backing;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The broker's process: formats its folder once, then serves until it is told to stop or its parent has ended. */
final class BrokerMain {

    /** Words of the line printed when the broker serves. */
    static final String READY = "Kafka serves";

    private BrokerMain() {}

    /** @param args one: the path of the broker's properties file, with a line {@code log.dirs} */
    public static void main(String[] args) throws Exception {
        ParentWatch.start();
        Path file = Path.of(args[0]);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        formatOnce(file, Path.of(properties.getProperty("log.dirs")));
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        startOrEnd(server);
        System.out.println(READY + " " + properties.getProperty("advertised.listeners"));
        server.awaitShutdown();
    }

    /** A broker whose start fails leaves threads behind, which would keep the process. */
    private static void startOrEnd(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (Throwable e) { // Kafka, in Scala, throws checked exceptions that it does not declare
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void formatOnce(Path propertiesFile, Path logDir) throws Exception {
        if (Files.exists(logDir.resolve("meta.properties"))) {
            return;
        }
        String[] format = {
            "format",
            "--config",
            propertiesFile.toString(),
            "--cluster-id",
            Uuid.randomUuid().toString(),
        };
        if (StorageTool.execute(format, new PrintStream(PrintStream.nullOutputStream())) != 0) {
            throw new IOException("Kafka could not format its folder " + logDir);
        }
    }
}
