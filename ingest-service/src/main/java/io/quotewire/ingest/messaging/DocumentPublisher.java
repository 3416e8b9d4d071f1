package io.quotewire.ingest.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.CloudEvent;
import io.quotewire.wire.Json;
import io.quotewire.wire.RecordSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends chunks and ledger lines in transactions. */
final class DocumentPublisher {

    private static final String SERVICE = "ingest-service";

    private final Producer<byte[], byte[]> producer;
    private final String prefix;

    DocumentPublisher(Producer<byte[], byte[]> producer, String prefix) {
        this.producer = producer;
        this.prefix = prefix;
    }

    /**
     * Publishes all of them or, when this throws, perhaps: the ledger must be read again to know.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka is away or another producer has taken over
     */
    void publish(List<Publication> publications) {
        producer.beginTransaction();
        for (Publication publication : publications) {
            publication.chunks().forEach(chunk -> send(record(chunk)));
            send(record(publication));
        }
        producer.commitTransaction();
    }

    /**
     * Makes each record as it would be sent.
     *
     * @throws io.quotewire.wire.OversizedRecordException if brokers would not take one of them
     */
    void check(Publication publication) {
        publication.chunks().forEach(chunk -> check(record(chunk)));
        check(record(publication));
    }

    private static void check(ProducerRecord<byte[], byte[]> record) {
        RecordSize.checked(record.key(), record.value(), record.headers());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit fails if one of them did
    private void send(ProducerRecord<byte[], byte[]> record) {
        producer.send(record);
    }

    private ProducerRecord<byte[], byte[]> record(DocumentChunk chunk) {
        String id = chunk.documentId();
        var record = new ProducerRecord<>(Topic.DOCUMENT_CHUNKS.name(prefix), utf8(id), Json.write(chunk));
        CloudEvent.of(Topic.DOCUMENT_CHUNKS, id + "/" + chunk.index(), SERVICE, id)
                .writeTo(record.headers());
        record.headers().add(CloudEvent.TRACEPARENT, utf8(trace(id)));
        return record;
    }

    private ProducerRecord<byte[], byte[]> record(Publication publication) {
        IngestedFile line = publication.line();
        var record = new ProducerRecord<>(Topic.INGESTED_FILES.name(prefix), utf8(line.path()), Json.write(line));
        CloudEvent.of(Topic.INGESTED_FILES, line.path() + "@" + line.receivedAt(), SERVICE, line.path())
                .writeTo(record.headers());
        record.headers().add(LedgerReader.CONTENTS, utf8(String.join(",", publication.contents())));
        if (line.documentId() != null) {
            record.headers().add(CloudEvent.TRACEPARENT, utf8(trace(line.documentId())));
        }
        return record;
    }

    /** A trace begins here: W3C Trace Context, its ids taken from the document's so that a repeat has the same. */
    private static String trace(String documentId) {
        return "00-" + documentId.substring(0, 32) + "-" + documentId.substring(32, 48) + "-00";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
