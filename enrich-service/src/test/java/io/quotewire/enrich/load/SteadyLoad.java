package io.quotewire.enrich.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.Topic;
import io.quotewire.enrich.Chunks;
import io.quotewire.enrich.TopicClient;
import io.quotewire.enrich.fault.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The memory of the service as it ships while many quotations pass: see bench/steady, which runs this. No test of the
 * suite: its name does not end in IT. Linux only.
 */
class SteadyLoad {

    private static final int QUOTATIONS = Integer.getInteger("quotewire.load.quotations", 100_000);
    private static final String HEAP = System.getProperty("quotewire.load.heap", "640m");
    private static final String PREFIX = "steady.";
    private static final int IN_A_DOCUMENT = 50;
    private static final int REPORTS = 20;
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private static final List<String> SUBJECTS = List.of(
            "The council",
            "My neighbour",
            "The striker",
            "A nurse",
            "The company",
            "The court",
            "Our school",
            "The army");
    private static final List<String> VERBS = List.of(
            "has praised",
            "should never have closed",
            "will pay for",
            "is ashamed of",
            "wants to see",
            "cannot afford");
    private static final List<String> OBJECTS = List.of(
            "the new stadium",
            "the hospital by the river",
            "a pension for everyone",
            "the trial of the mayor",
            "the vaccine",
            "the film about the war",
            "the wind farm off the coast",
            "higher taxes on fuel");

    private final SplittableRandom random = new SplittableRandom(5);

    @TempDir
    Path folder;

    @Test
    void measure() throws Exception {
        String kafka = SharedBacking.bootstrapServers();
        try (TopicClient topics = new TopicClient(kafka, PREFIX);
                ServiceProcess service =
                        ServiceProcess.start(folder, kafka, Map.of("QUOTEWIRE_TOPICS_PREFIX", PREFIX), "-Xmx" + HEAP)) {
            for (int d = 0; d < QUOTATIONS / IN_A_DOCUMENT; d++) {
                topics.send(Chunks.of(d + ".txt", document(d), 1_000_000));
            }
            watch(kafka, service.handle());
        }
    }

    private void watch(String kafka, ProcessHandle service) throws IOException {
        System.out.println("quotations, resident memory in MB, its peak in MB, processor time in s");
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, 6)
                    .mapToObj(partition -> new TopicPartition(Topic.ENRICHED_QUOTATIONS.name(PREFIX), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            int seen = 0;
            int next = QUOTATIONS / REPORTS;
            while (seen < QUOTATIONS) {
                int more = consumer.poll(SILENCE).count();
                assertThat(more).as("quotations within %s", SILENCE).isPositive();
                seen += more;
                if (seen >= next) {
                    System.out.println(line(seen, service));
                    next += QUOTATIONS / REPORTS;
                }
            }
        }
    }

    private static String line(int seen, ProcessHandle service) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + service.pid() + "/status"));
        long seconds =
                service.info().totalCpuDuration().map(Duration::toSeconds).orElse(0L);
        return String.format(
                Locale.ROOT, "%d, %d, %d, %d", seen, megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"), seconds);
    }

    private static long megabytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private String document(int number) {
        StringBuilder text = new StringBuilder("Document " + number + "\n\n");
        for (int q = 0; q < IN_A_DOCUMENT; q++) {
            text.append('“').append(claim()).append(" because ").append(claim().toLowerCase(Locale.ROOT));
            text.append(",” said Ann Miller. The debate went on until ")
                    .append(random.nextInt(1, 13))
                    .append(" o'clock.\n\n");
        }
        return text.toString();
    }

    private String claim() {
        return any(SUBJECTS) + " " + any(VERBS) + " " + any(OBJECTS) + " for the " + random.nextInt(2, 1000)
                + "th time";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
