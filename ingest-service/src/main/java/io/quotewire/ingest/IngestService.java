package io.quotewire.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Parsers;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.messaging.Sessions;
import io.quotewire.ingest.watch.DropFolder;
import io.quotewire.ingest.watch.FolderLock;
import io.quotewire.ingest.watch.FolderScan;
import io.quotewire.ingest.watch.IgnoredNames;
import io.quotewire.ingest.watch.MovedFiles;
import io.quotewire.ingest.watch.Mover;
import io.quotewire.wire.Progress;
import io.quotewire.wire.StallWatch;
import io.quotewire.wire.TopicSetup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Puts the stages together from the settings, starts the loop with the application and stops it with it. */
@ApplicationScoped
class IngestService {

    private static final Logger LOG = Logger.getLogger(IngestService.class);
    private static final long STOP_PATIENCE_MILLIS = 8000;

    private final DropFolder folder;
    private final FolderLock lock;
    private final Snapshots snapshots;
    private final Parsers parsers;
    private final Progress progress;
    private final IngestLoop loop;
    private final Thread thread;

    IngestService(
            IngestSettings settings,
            @ConfigProperty(name = "quotewire.data") Path data,
            @ConfigProperty(name = "quotewire.topics.prefix") Optional<String> prefix,
            @ConfigProperty(name = "quotewire.topics.partitions") int partitions,
            @Identifier("default-kafka-broker") Map<String, Object> kafka)
            throws IOException {
        folder = new DropFolder(data);
        folder.create();
        lock = FolderLock.take(folder);
        snapshots = new Snapshots(folder.work().resolve("copies"), settings.mostBytes());
        parsers = new Parsers(settings.parsers(), snapshots.folder(), settings.parserLimit(), settings.parserHeap());
        progress = new Progress(settings.stallLimit());
        IgnoredNames ignored = new IgnoredNames(settings.ignore().orElse(List.of()));
        MovedFiles moved = new MovedFiles(settings.settle());
        Reading reading = new Reading(
                settings.parsers(),
                settings.stallLimit(),
                snapshots,
                new DocumentReader(parsers, settings.mostCharacters()),
                new Bounds(settings.mostBytes(), settings.mostUnpacked(), settings.fileLimit()),
                new Chunker(settings.chunkSize()),
                ignored);
        loop = new IngestLoop(
                new Sessions(kafka, new TopicSetup(prefix.orElse(""), partitions), settings.id()),
                new FolderScan(folder, ignored, settings.settle()),
                moved,
                new Departures(new Mover(folder), moved),
                reading,
                settings.scanInterval(),
                progress);
        thread = new Thread(loop, "ingest");
    }

    void start(@Observes StartupEvent event) {
        thread.start();
        new StallWatch(progress, LOG::fatal);
        LOG.infof("Watching %s", folder.inbox());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, IOException {
        thread.interrupt();
        thread.join(STOP_PATIENCE_MILLIS);
        parsers.close();
        snapshots.close();
        lock.close();
    }

    boolean ready() {
        return loop.ready();
    }

    Progress progress() {
        return progress;
    }
}
