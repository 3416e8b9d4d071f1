package io.quotewire.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.backing.Broker;
import io.quotewire.backing.Ports;
import io.quotewire.contracts.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSetupIT {

    @Test
    void makesEveryTopicOnceWithItsRetention(@TempDir Path folder) throws Exception {
        try (Broker broker = Broker.start(Path.of(System.getProperty("quotewire.backing")), folder, Ports.free())) {
            Map<String, Object> kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            TopicSetup setup = new TopicSetup("news.", 3);
            setup.create(kafka, reason -> {});
            setup.create(kafka, reason -> {});
            try (Admin admin = Admin.create(kafka)) {
                for (Topic topic : Topic.values()) {
                    assertThat(partitions(admin, topic.name("news."))).isEqualTo(3);
                }
                assertThat(setting(admin, "news.ingested-files", "cleanup.policy"))
                        .isEqualTo("compact");
                assertThat(setting(admin, "news.document-chunks", "retention.ms"))
                        .isEqualTo("-1");
            }
        }
    }

    @Test
    void waitsThoughTheBrokerRefusesAndSaysWhy(@TempDir Path folder) throws Exception {
        try (Broker broker = Broker.start(Path.of(System.getProperty("quotewire.backing")), folder, Ports.free())) {
            List<String> reasons = new ArrayList<>();
            assertThatThrownBy(() -> new TopicSetup("none.", 0)
                            .create(Map.of("bootstrap.servers", broker.bootstrapServers()), reason -> {
                                reasons.add(reason);
                                if (reasons.size() == 2) {
                                    Thread.currentThread().interrupt(); // it would wait for ever
                                }
                            }))
                    .isInstanceOf(InterruptedException.class);
            assertThat(reasons).hasSize(2).allMatch(reason -> reason.contains("partitions"));
        }
    }

    private static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
