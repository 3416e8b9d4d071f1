package io.quotewire.launcher.up;

import io.quotewire.contracts.Topic;
import io.quotewire.launcher.CommittedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Whether a service has work in flight, seen from outside: from its folder, its group's offsets, its database. */
final class InFlight implements AutoCloseable {

    /** A marker of each of six partitions' transactions is no record. */
    private static final int MARKERS = 6;

    private static final String GROUP = "enrich-service";

    private final Path inbox;
    private final Admin admin;
    private final Store store;

    InFlight(FaultyPipeline pipeline) {
        inbox = pipeline.inbox();
        admin = Admin.create(Map.of("bootstrap.servers", pipeline.bootstrapServers()));
        store = pipeline.store();
    }

    /** Files lie in the inbox. */
    boolean ofIngest() {
        try (var files = Files.list(inbox)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return false; // one of them has just moved
        }
    }

    /** Chunks are there whose results are not committed. */
    boolean ofEnrich() {
        try {
            long done = admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(offset -> offset.getKey().topic().equals(Topic.DOCUMENT_CHUNKS.baseName()))
                    .mapToLong(offset -> offset.getValue().offset())
                    .sum();
            return CommittedRecords.end(admin, Topic.DOCUMENT_CHUNKS) > done + MARKERS;
        } catch (ExecutionException e) {
            return false; // the group is being joined anew
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Summaries are there that PostgreSQL does not hold. */
    boolean ofPublish() {
        try {
            long end = CommittedRecords.end(admin, Topic.ENRICHED_DOCUMENTS);
            return end > store.consumed(Topic.ENRICHED_DOCUMENTS) + MARKERS;
        } catch (ExecutionException | SQLException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
