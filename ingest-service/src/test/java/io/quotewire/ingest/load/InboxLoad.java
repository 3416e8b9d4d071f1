package io.quotewire.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service as it ships, beside another build of it if there is one, on the same machine at the same time: see
 * bench/inbox, which runs this. No test of the suite: its name does not end in IT. Linux only.
 */
class InboxLoad {

    private static final int SMALL = Integer.getInteger("quotewire.load.small", 20_000);
    private static final int MIXED = Integer.getInteger("quotewire.load.mixed", 1000);
    private static final String OTHER = System.getProperty("quotewire.load.other", "");
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int REPORT_SECONDS = 10;

    @TempDir
    Path root;

    private final List<IngestProcess> services = new ArrayList<>();
    private final Map<String, Long> sent = new LinkedHashMap<>();
    private int number;

    @BeforeEach
    void start() throws Exception {
        start("this", Path.of("target", "quarkus-app"));
        if (!OTHER.isEmpty()) {
            start("other", Path.of(OTHER));
        }
        measure("warm-up", 20, Samples::small, ".txt"); // waits for the start too
    }

    private void start(String name, Path application) throws IOException {
        services.add(IngestProcess.start(
                name + System.currentTimeMillis(), application, Files.createDirectories(root.resolve(name))));
        sent.put(services.get(services.size() - 1).name(), 0L);
    }

    @AfterEach
    void stop() {
        services.forEach(IngestProcess::close);
    }

    @Test
    void smallFilesAtOnce() throws Exception {
        measure(SMALL + " small files", SMALL, Samples::small, ".txt");
    }

    @Test
    void filesOfEachFormat() throws Exception {
        for (Map.Entry<String, Samples.Sample> format : Samples.ALL.entrySet()) {
            measure(format.getKey(), MIXED / Samples.ALL.size(), format.getValue(), "." + format.getKey());
        }
    }

    @Test
    void filesOfAllFormatsMixed() throws Exception {
        List<String> endings = List.copyOf(Samples.ALL.keySet());
        Path batch = Files.createDirectory(root.resolve("mixed"));
        long bytes = 0;
        for (int i = 0; i < MIXED; i++) {
            String ending = endings.get(i % endings.size());
            byte[] content = Samples.ALL.get(ending).make(500_000 + i);
            bytes += content.length;
            Files.write(batch.resolve(i + "." + ending), content);
        }
        drop("mixed", batch, MIXED, bytes);
    }

    private void measure(String what, int files, Samples.Sample sample, String ending) throws Exception {
        Path batch = Files.createDirectory(root.resolve(what.replace(' ', '-')));
        long bytes = 0;
        for (int i = 0; i < files; i++) {
            byte[] content = sample.make(++number);
            bytes += content.length;
            Files.write(batch.resolve(i + ending), content);
        }
        drop(what, batch, files, bytes);
    }

    /** All at once: the folder that holds them comes into the inbox by one move. */
    private void drop(String what, Path batch, int files, long bytes) throws Exception {
        Map<IngestProcess, Long> before = new LinkedHashMap<>();
        for (IngestProcess service : services) {
            before.put(service, service.processorSeconds());
            Path copy = service.data().resolve(batch.getFileName());
            copy(batch, copy);
            sent.merge(service.name(), (long) files, Long::sum);
        }
        long start = System.nanoTime();
        for (IngestProcess service : services) {
            Files.move(
                    service.data().resolve(batch.getFileName()),
                    service.data().resolve("inbox").resolve(batch.getFileName()));
        }
        List<IngestProcess> busy = new ArrayList<>(services);
        int reports = 0;
        while (!busy.isEmpty()) {
            Thread.sleep(200);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(seconds).as("seconds for %s", what).isLessThan(PATIENCE.toMillis() / 1e3);
            for (IngestProcess service : List.copyOf(busy)) {
                if (service.through() >= sent.get(service.name())) {
                    busy.remove(service);
                    assertThat(service.failed()).isZero();
                    say(
                            service,
                            String.format(
                                    Locale.ROOT,
                                    "%s: %d files, %.1f MB in %.1f s: %.1f files/s, %.2f MB/s, %d s of processor time",
                                    what,
                                    files,
                                    bytes / 1e6,
                                    seconds,
                                    files / seconds,
                                    bytes / 1e6 / seconds,
                                    service.processorSeconds() - before.get(service)));
                }
            }
            if (seconds > REPORT_SECONDS * (reports + 1)) {
                reports++;
                for (IngestProcess service : busy) {
                    say(
                            service,
                            String.format(
                                    Locale.ROOT,
                                    "%.0f s, %d through, memory in MB (service, parsers) %s",
                                    seconds,
                                    service.through(),
                                    service.megabytes()));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void say(IngestProcess service, String what) {
        System.out.println(service.name().replaceAll("\\d+$", "") + ": " + what);
    }
}
