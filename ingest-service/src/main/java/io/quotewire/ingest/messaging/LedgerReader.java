package io.quotewire.ingest.messaging;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.RecordReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/** Reads the ledger. */
final class LedgerReader {

    /**
     * Header with the ids of all documents published under the line's path. Compaction keeps one line of each path, so
     * without it the ledger would forget, at the next revision, that the earlier one had been published.
     */
    static final String CONTENTS = "contents";

    /** One or more ids; possessive, so that it takes no stack. */
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{64}(?:,[0-9a-f]{64})*+");

    private static final Logger LOG = Logger.getLogger(LedgerReader.class);

    private final TopicReader topics;
    private final String topic;

    LedgerReader(TopicReader topics, String topic) {
        this.topics = topics;
        this.topic = topic;
    }

    /** @param eachLine given every line that is one, a path's later ones after its earlier ones */
    Ledger read(Consumer<IngestedFile> eachLine) {
        Ledger ledger = new Ledger();
        topics.read(topic, record -> add(ledger, record, eachLine));
        return ledger;
    }

    private static void add(Ledger ledger, ConsumerRecord<byte[], byte[]> record, Consumer<IngestedFile> eachLine) {
        if (record.value() == null) {
            return; // what compaction forgets
        }
        try {
            IngestedFile line = RecordReader.read(record.value(), IngestedFile.class);
            ledger.add(line, contents(record, line));
            eachLine.accept(line);
        } catch (MalformedRecordException e) {
            // None of ours; whoever wrote it there must not keep this service from its work.
            LOG.warnf("Passing over a record of %s that is no line of the ledger: %s", record.topic(), e.getMessage());
        }
    }

    /** As the header tells; what is not as this service writes it tells nothing. */
    private static List<String> contents(ConsumerRecord<byte[], byte[]> record, IngestedFile line) {
        Header header = record.headers().lastHeader(CONTENTS);
        if (header != null && header.value() != null) {
            String told = new String(header.value(), StandardCharsets.US_ASCII);
            if (IDS.matcher(told).matches()) {
                return List.of(told.split(",", -1));
            }
        }
        String id = line.documentId();
        return line.state() == FileState.PUBLISHED && id != null ? List.of(id) : List.of();
    }
}
