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

/** The broker's process: formats its folder once, then serves until it is told to stop. */
final class BrokerMain {

    private BrokerMain() {}

    /** @param args one: the path of the broker's properties file, with a line {@code log.dirs} */
    public static void main(String[] args) throws Exception {
        Properties properties = new Properties();
        Path file = Path.of(args[0]);
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        formatOnce(file, Path.of(properties.getProperty("log.dirs")));
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        endWithParent();
        server.awaitShutdown();
    }

    /** Whoever started this process holds its standard input: when that ends, so does the broker. */
    private static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {}
                    } catch (IOException e) {
                        // a broken pipe says the same as its end
                    }
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void formatOnce(Path propertiesFile, Path logDir) throws IOException {
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
        try {
            if (StorageTool.execute(format, new PrintStream(PrintStream.nullOutputStream())) != 0) {
                throw new IOException("Kafka could not format its folder " + logDir);
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka could not format its folder " + logDir, e);
        }
    }
}
