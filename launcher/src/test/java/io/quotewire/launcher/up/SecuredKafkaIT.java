package io.quotewire.launcher.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.Broker;
import io.quotewire.backing.ChildProcess;
import io.quotewire.backing.Database;
import io.quotewire.backing.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.security.auth.spi.LoginModule;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's Kafka: it speaks TLS only, asks who is there, and lets this user do nothing outside the prefix. The
 * services get there by settings alone.
 */
class SecuredKafkaIT {

    private static final String PREFIX = "news.";
    private static final String PASSWORD = "a-secret-of-the-test";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aDroppedFileComesOutInTheFeed() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Path keys = keys();
        Installation installation = Installation.current();
        try (DataFolder data = DataFolder.take(folder.resolve("data"));
                Broker broker =
                        Broker.start(installation.backing(), data.kafka(), Ports.free(), secured(keys), line -> {})) {
            admit(client(keys, broker, "PLAIN", login(PlainLoginModule.class, "admin")));
            Parts parts = Parts.of(installation, data, Ports.free(), Ports.free());
            Map<String, String> kafka =
                    client(keys, broker, "SCRAM-SHA-512", login(ScramLoginModule.class, "quotewire"));
            List<String> log = new CopyOnWriteArrayList<>();
            Database database = Database.start(
                    installation.backing(), data.postgres(), parts.database().port());
            List<CompletableFuture<ChildProcess>> services = parts.services().stream()
                    .map(service -> CompletableFuture.supplyAsync(() -> started(with(kafka, service), log::add)))
                    .toList();
            try {
                services.forEach(CompletableFuture::join);
                Files.writeString(data.inbox().resolve("bridge.txt"), "“The bridge will open,” said Maria Keller.");
                await("in the feed")
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(get(parts.publish().address() + "/feed.json"))
                                .as("log: %s", log)
                                .contains("The bridge will open"));
                await("moved")
                        .atMost(PATIENCE)
                        .until(() -> Files.exists(data.root().resolve("done/bridge.txt")));
                for (ServicePart service : parts.services()) {
                    service.awaitReady(log::add);
                    assertThat(service.isLive()).as(service.name()).isTrue();
                }
            } finally {
                services.forEach(SecuredKafkaIT::stop);
                database.close();
            }
            assertThat(log).isNotEmpty().noneMatch(line -> line.contains(PASSWORD));
        }
    }

    /** What an operator would put into the services' environment. */
    private static ServicePart with(Map<String, String> kafka, ServicePart service) {
        Map<String, String> settings = new HashMap<>(service.settings());
        settings.remove("kafka.bootstrap.servers");
        Map<String, String> environment = new HashMap<>(service.secrets());
        environment.put("QUOTEWIRE_TOPICS_PREFIX", PREFIX);
        kafka.forEach((name, value) ->
                environment.put("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return FaultyPipeline.with(settings, environment, service);
    }

    /** A key for the broker, which clients trust because they are given the same file. */
    private Path keys() throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=broker",
                        "-ext",
                        "SAN=IP:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(status).isZero();
        return keys;
    }

    private static Map<String, String> secured(Path keys) {
        Map<String, String> broker = new HashMap<>(trust(keys));
        broker.put("listener.security.protocol.map", "CLIENTS:SASL_SSL,CONTROLLER:PLAINTEXT");
        broker.put("ssl.keystore.location", keys.toString());
        broker.put("ssl.keystore.password", PASSWORD);
        broker.put("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
        broker.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        broker.put(
                "listener.name.clients.plain.sasl.jaas.config",
                login(PlainLoginModule.class, "admin").replace(";", " user_admin=\"" + PASSWORD + "\";"));
        broker.put(
                "listener.name.clients.scram-sha-512.sasl.jaas.config",
                ScramLoginModule.class.getName() + " required;");
        broker.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        broker.put("super.users", "User:admin;User:ANONYMOUS"); // who is anonymous is the controller
        return broker;
    }

    private static Map<String, String> client(Path keys, Broker broker, String mechanism, String login) {
        Map<String, String> client = new HashMap<>(trust(keys));
        client.put("bootstrap.servers", broker.bootstrapServers());
        client.put("security.protocol", "SASL_SSL");
        client.put("sasl.mechanism", mechanism);
        client.put("sasl.jaas.config", login);
        return client;
    }

    private static Map<String, String> trust(Path keys) {
        return Map.of("ssl.truststore.location", keys.toString(), "ssl.truststore.password", PASSWORD);
    }

    private static String login(Class<? extends LoginModule> module, String user) {
        return module.getName() + " required username=\"" + user + "\" password=\"" + PASSWORD + "\";";
    }

    /** What README asks the operator of that Kafka for. */
    private static void admit(Map<String, String> operator) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(operator))) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            "quotewire", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                    .all()
                    .get();
            List<AclBinding> rights = new ArrayList<>();
            for (ResourceType type : List.of(ResourceType.TOPIC, ResourceType.GROUP, ResourceType.TRANSACTIONAL_ID)) {
                rights.add(new AclBinding(
                        new ResourcePattern(type, PREFIX, PatternType.PREFIXED),
                        new AccessControlEntry("User:quotewire", "*", AclOperation.ALL, AclPermissionType.ALLOW)));
            }
            admin.createAcls(rights).all().get();
        }
    }

    private static ChildProcess started(ServicePart service, Consumer<String> log) {
        try {
            return service.start(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has started, if it is still at it; one that did not start has ended. */
    private static void stop(CompletableFuture<ChildProcess> service) {
        service.thenAccept(process -> process.stop(Duration.ofSeconds(5)))
                .exceptionally(failure -> null)
                .join();
    }

    private static String get(String address) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return ""; // not there yet
        }
    }
}
