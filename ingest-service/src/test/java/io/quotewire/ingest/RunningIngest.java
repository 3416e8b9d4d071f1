package io.quotewire.ingest;

import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Parsers;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.messaging.RememberedTopics;
import io.quotewire.ingest.messaging.Sessions;
import io.quotewire.ingest.watch.DropFolder;
import io.quotewire.ingest.watch.FolderScan;
import io.quotewire.ingest.watch.IgnoredNames;
import io.quotewire.ingest.watch.KeptFiles;
import io.quotewire.ingest.watch.MovedFiles;
import io.quotewire.ingest.watch.Mover;
import io.quotewire.wire.Progress;
import io.quotewire.wire.TopicSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The ingest loop on a folder and a prefix of topics of its own, with small limits. */
final class RunningIngest implements AutoCloseable {

    private static final Duration SETTLE = Duration.ofMillis(200);
    static final int MOST_BYTES = 2_000_000;
    static final int MOST_CHARACTERS = 500_000;

    private final DropFolder folder;
    private final String prefix;
    private final Progress progress = new Progress(Duration.ofSeconds(60));
    private final Snapshots snapshots;
    private final Parsers parsers;
    private final IngestLoop loop;
    private final Thread thread;

    private RunningIngest(Path root, String prefix, Map<String, Object> kafka, int chunkSize) throws IOException {
        this.folder = new DropFolder(root);
        this.prefix = prefix;
        folder.create();
        snapshots = new Snapshots(folder.work().resolve("copies"), MOST_BYTES);
        parsers = new Parsers(2, snapshots.folder(), Duration.ofMinutes(1), "128m");
        IgnoredNames ignored = new IgnoredNames(List.of());
        MovedFiles moved = new MovedFiles(SETTLE);
        loop = new IngestLoop(
                new Sessions(
                        kafka,
                        new TopicSetup(prefix, 3),
                        "ingest",
                        new RememberedTopics(folder.work().resolve("topics"))),
                new FolderScan(folder, ignored, SETTLE),
                moved,
                new KeptFiles(folder),
                new Departures(new Mover(folder), moved),
                new Reading(
                        2,
                        Duration.ofMinutes(1),
                        snapshots,
                        new DocumentReader(parsers, MOST_CHARACTERS),
                        new Bounds(MOST_BYTES, 20L * MOST_BYTES, Duration.ofMinutes(1)),
                        new Chunker(chunkSize),
                        ignored),
                Duration.ofMillis(50),
                progress);
        thread = new Thread(loop, "ingest-under-test");
        thread.start();
    }

    static RunningIngest on(Path root, String prefix) throws IOException {
        return on(root, prefix, 65536);
    }

    static RunningIngest on(Path root, String prefix, int chunkSize) throws IOException {
        return new RunningIngest(root, prefix, kafka(), chunkSize);
    }

    static RunningIngest on(Path root, String prefix, Map<String, Object> kafka) throws IOException {
        return new RunningIngest(root, prefix, kafka, 65536);
    }

    static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", SharedBacking.bootstrapServers());
    }

    /** Drops a file as careful people do: under another name first. */
    Path drop(String path, byte[] content) throws IOException {
        Path file = folder.inbox().resolve(path);
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, content);
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Path drop(String path, String content) throws IOException {
        return drop(path, content.getBytes(StandardCharsets.UTF_8));
    }

    DropFolder folder() {
        return folder;
    }

    Published published() {
        return new Published(kafka(), prefix);
    }

    boolean ready() {
        return loop.ready();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        await().atMost(Duration.ofMinutes(1)).until(() -> !thread.isAlive());
        parsers.close();
        snapshots.close();
    }
}
