package io.quotewire.ingest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quotewire.ingest.chunk.Chunker;
import io.quotewire.ingest.document.Bounds;
import io.quotewire.ingest.document.DocumentReader;
import io.quotewire.ingest.document.Parsers;
import io.quotewire.ingest.document.Snapshots;
import io.quotewire.ingest.messaging.RememberedTopics;
import io.quotewire.ingest.messaging.Sessions;
import io.quotewire.ingest.watch.DropFolder;
import io.quotewire.ingest.watch.FolderLock;
import io.quotewire.ingest.watch.FolderScan;
import io.quotewire.ingest.watch.IgnoredNames;
import io.quotewire.ingest.watch.KeptFiles;
import io.quotewire.ingest.watch.MovedFiles;
import io.quotewire.ingest.watch.Mover;
import io.quotewire.wire.Progress;
import io.quotewire.wire.StallWatch;
import io.quotewire.wire.TopicSetup;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    IngestService(IngestSettings all, @Identifier("default-kafka-broker") Map<String, Object> kafka)
            throws IOException {
        IngestSettings.Ingest settings = all.ingest();
        TopicSetup topics =
                new TopicSetup(all.topics().prefix().orElse(""), all.topics().partitions());
        folder = new DropFolder(all.data());
        folder.create();
        lock = FolderLock.take(folder);
        snapshots = new Snapshots(folder.work().resolve("copies"), settings.mostBytes());
        parsers = new Parsers(settings.parsers(), snapshots.folder(), settings.parserLimit(), settings.parserHeap());
        progress = new Progress(all.stall());
        IgnoredNames ignored = new IgnoredNames(settings.ignore().orElse(List.of()));
        MovedFiles moved = new MovedFiles(settings.settle());
        Reading reading = new Reading(
                settings.parsers(),
                all.stall(),
                snapshots,
                new DocumentReader(parsers, settings.mostCharacters()),
                new Bounds(settings.mostBytes(), settings.mostUnpacked(), settings.fileLimit()),
                new Chunker(settings.chunkSize()),
                ignored);
        loop = new IngestLoop(
                new Sessions(
                        kafka,
                        topics,
                        settings.id(),
                        new RememberedTopics(folder.work().resolve("topics"))),
                new FolderScan(folder, ignored, settings.settle()),
                moved,
                new KeptFiles(folder),
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
