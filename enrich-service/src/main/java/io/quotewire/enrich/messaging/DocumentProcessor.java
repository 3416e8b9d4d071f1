package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DeadLetter;
import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.Assembler;
import io.quotewire.enrich.assembly.Document;
import io.quotewire.enrich.assembly.GivenUp;
import io.quotewire.enrich.assembly.WaitingRoom;
import io.quotewire.enrich.budget.AnalysisFailedException;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.enrich.mapping.EnrichedRecords;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.Printable;
import io.quotewire.wire.RecordBounds;
import io.quotewire.wire.RecordReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes the chunks of one partition; hands on what was found in each whole document, or why nothing could be. */
final class DocumentProcessor implements Processor<String, byte[], String, byte[]> {

    private static final Logger LOG = Logger.getLogger(DocumentProcessor.class);
    private static final String MALFORMED = "What arrived is not a valid piece of a document";

    private final String topic;
    private final BudgetedAnalyser analyser;
    private final int longestText;
    private final WaitingRoom room;
    private final CommitWatch watch;
    private final InstantSource clock;
    private ProcessorContext<String, byte[]> context;
    private StoredChunks stored;
    private Assembler assembler;

    /**
     * @param topic name of the chunks' topic
     * @param longestText longest text that is taken, in code points
     * @param room shared by the processors of all partitions
     */
    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    DocumentProcessor(
            String topic,
            BudgetedAnalyser analyser,
            int longestText,
            WaitingRoom room,
            CommitWatch watch,
            InstantSource clock) {
        this.topic = topic;
        this.analyser = analyser;
        this.longestText = longestText;
        this.room = room;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        this.context = context;
        stored = new StoredChunks(context.getStateStore(EnrichTopology.CHUNKS));
        assembler = new Assembler(stored, longestText, room);
        context.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, this::everySecond);
    }

    private void everySecond(long now) {
        watch.looked();
        Cause cause = Cause.clock(topic, context, now);
        stored.removeUnreadable().forEach(fault -> bury(cause, fault));
        bury(cause, assembler.giveUpOverfull());
    }

    @Override
    public void process(Record<String, byte[]> record) {
        Cause cause = Cause.of(record, context);
        DocumentChunk chunk = null;
        try {
            chunk = RecordReader.read(record.value(), DocumentChunk.class);
            Optional<Document> document = assembler.add(chunk);
            if (document.isPresent()) {
                send(analyse(document.get(), cause), cause);
            }
        } catch (MalformedRecordException e) {
            if (chunk == null) {
                bury(cause, e);
            } else {
                bury(cause, chunk, MALFORMED, e.getMessage());
            }
        } catch (AnalysisFailedException e) {
            bury(cause, chunk, e.reason(), e.getMessage());
        }
        bury(cause, assembler.giveUpLate(Instant.ofEpochMilli(record.timestamp())));
        bury(cause, assembler.giveUpOverfull());
    }

    private EnrichedRecords analyse(Document document, Cause cause) {
        EnrichedRecords records = new EnrichedRecords(document, analyser.analyse(document.text()), analyser.version());
        try {
            // What cannot be sent must show before the first record is: half an analysis helps nobody.
            records.quotations().forEach(quotation -> Outgoing.of(quotation, cause));
            Outgoing.of(records.summary(), cause);
        } catch (RuntimeException e) {
            throw new AnalysisFailedException("What was found cannot be sent", e.toString(), e);
        }
        return records;
    }

    private void send(EnrichedRecords records, Cause cause) {
        records.quotations().forEach(quotation -> send(Outgoing.of(quotation, cause)));
        send(Outgoing.of(records.summary(), cause));
    }

    private void send(Outgoing outgoing) {
        forward(outgoing.record(), outgoing.topic().baseName());
    }

    private void forward(Record<@Nullable String, byte[]> record, String sink) {
        context.forward(record, sink);
    }

    private void bury(Cause cause, List<GivenUp> given) {
        given.forEach(half -> bury(
                cause,
                half.chunk(),
                half.reason(),
                half.chunks() + " of " + half.chunk().count() + " pieces came"));
    }

    private void bury(Cause cause, @Nullable DocumentChunk chunk, String reason, @Nullable String detail) {
        bury(
                cause,
                chunk == null ? null : chunk.documentId(),
                chunk == null ? null : chunk.source().path(),
                reason,
                detail);
    }

    private void bury(Cause cause, MalformedRecordException fault) {
        bury(cause, fault.documentId(), fault.path(), MALFORMED, fault.getMessage());
    }

    private void bury(
            Cause cause, @Nullable String documentId, @Nullable String path, String reason, @Nullable String detail) {
        DeadLetter letter = RecordBounds.of(new DeadLetter(
                Outgoing.SERVICE,
                reason,
                documentId,
                path,
                cause.topic(),
                cause.partition(),
                cause.offset(),
                detail,
                clock.instant()));
        LOG.warnf(
                "%s: %s (%s; %s, partition %d, offset %d)",
                path == null ? "A record" : Printable.of(path),
                reason,
                detail,
                cause.topic(),
                cause.partition(),
                cause.offset());
        send(Outgoing.of(letter, cause));
    }

    @Override
    public void close() {
        assembler.leave();
    }
}
