package io.quotewire.ingest;

import io.quotewire.ingest.messaging.KafkaSession;
import io.quotewire.ingest.messaging.SessionLostException;
import io.quotewire.ingest.messaging.Sessions;
import io.quotewire.ingest.watch.FolderScan;
import io.quotewire.ingest.watch.KeptFiles;
import io.quotewire.ingest.watch.LeftAlone;
import io.quotewire.ingest.watch.MovedFiles;
import io.quotewire.ingest.watch.SettledFile;
import io.quotewire.wire.Progress;
import io.quotewire.wire.WaitingForKafka;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * The one thread that looks, publishes, moves and looks again, while others read. The folder is the queue: a file
 * leaves it only after the commit, so whatever goes wrong before is put right by looking again.
 */
final class IngestLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(IngestLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A look at thousands of files takes long; looking shall not take more than a tenth of the time … */
    private static final int REST_FACTOR = 10;
    /** … unless what is new would wait for longer than this. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(3);

    private final Sessions sessions;
    private final FolderScan scan;
    private final MovedFiles moved;
    private final KeptFiles kept;
    private final Departures departures;
    private final Reading reading;
    private final Duration scanInterval;
    private final Progress progress;
    private final Troubles troubles = new Troubles();

    private volatile boolean serving;
    private volatile boolean sighted = true;
    private final WaitingForKafka waiting = new WaitingForKafka(LOG::warn);

    IngestLoop(
            Sessions sessions,
            FolderScan scan,
            MovedFiles moved,
            KeptFiles kept,
            Departures departures,
            Reading reading,
            Duration scanInterval,
            Progress progress) {
        this.sessions = sessions;
        this.scan = scan;
        this.moved = moved;
        this.kept = kept;
        this.departures = departures;
        this.reading = reading;
        this.scanInterval = scanInterval;
        this.progress = progress;
    }

    /** Whether the ledger has been read and files are taken in. */
    boolean ready() {
        return serving && sighted && !troubles.stuck();
    }

    /** Works until it is interrupted. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                serveOneSession();
                serving = false;
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        } finally {
            serving = false;
        }
    }

    private void serveOneSession() throws InterruptedException {
        try (KafkaSession session = sessions.open(progress::beat, waiting::because)) {
            serving = true;
            if (waiting.over()) {
                LOG.info("Kafka answers again");
            }
            serve(session);
        } catch (SessionLostException e) {
            if (!Thread.currentThread().isInterrupted()) {
                waiting.because(String.valueOf(e.getMessage()));
            }
        }
    }

    private void serve(KafkaSession session) throws InterruptedException {
        Outbox outbox = reading.outbox(session);
        try (Crew crew = reading.crew(outbox, departures, troubles)) {
            sendAgain(session.lost(), outbox, crew);
            boolean settling = true;
            while (!Thread.currentThread().isInterrupted()) {
                session.requireTopics();
                crew.check();
                if (settling && outbox.nothingLost()) {
                    settling = false;
                    outbox.afterwards(session::settled); // after the commit of the last of them
                    outbox.nothingFollows();
                }
                if (crew.moves()) {
                    progress.beat();
                }
                departures.retry();
                Duration look = look(outbox, crew);
                outbox.work(rest(look));
            }
        }
    }

    private void sendAgain(Map<String, Long> lost, Outbox outbox, Crew crew) {
        lost.forEach((path, bytes) -> {
            SettledFile file = kept.find(path, bytes);
            if (file == null) {
                LOG.warnf("%s was lost on the way and no longer lies in done", path);
                outbox.giveUp(path);
            } else {
                crew.offer(file);
            }
        });
    }

    private Duration rest(Duration look) {
        Duration rest = look.multipliedBy(REST_FACTOR);
        Duration most = scanInterval.compareTo(LONGEST_REST) > 0 ? scanInterval : LONGEST_REST;
        return rest.compareTo(scanInterval) < 0 ? scanInterval : rest.compareTo(most) > 0 ? most : rest;
    }

    /** @return how long it took */
    private Duration look(Outbox outbox, Crew crew) {
        long start = System.nanoTime();
        Instant now = Instant.now();
        try {
            FolderScan.Sight sight = scan.look(now);
            sight.leftAlone().forEach(thing -> leave(thing, outbox));
            offer(sight.settled(), crew, now);
            seen();
        } catch (IOException e) {
            unseen(e);
        }
        offer(moved.look(now), crew, now);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void offer(List<SettledFile> files, Crew crew, Instant now) {
        files.stream()
                .filter(file -> !departures.awaits(file) && !troubles.waits(file.path(), now))
                .forEach(crew::offer);
    }

    private void seen() {
        if (!sighted) {
            LOG.info("The inbox can be looked at again");
            sighted = true;
        }
    }

    private void unseen(IOException e) {
        if (sighted) {
            LOG.errorf("The inbox cannot be looked at, will try again: %s", e);
            sighted = false;
        }
    }

    /** Has it said, once, that something is not opened. */
    private static void leave(LeftAlone thing, Outbox outbox) {
        if (!outbox.saidLeftAlone(thing.path(), thing.reason())) {
            LOG.infof("%s %s: left alone", thing.path(), thing.reason());
            outbox.addAtOnce(publications -> publications.leftAlone(thing.path(), thing.reason()));
        }
    }
}
