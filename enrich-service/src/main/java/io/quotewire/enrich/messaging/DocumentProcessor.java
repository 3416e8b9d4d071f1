package io.quotewire.enrich.messaging;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.assembly.Assembler;
import io.quotewire.enrich.assembly.GivenUp;
import io.quotewire.enrich.assembly.WaitingRoom;
import io.quotewire.enrich.budget.BudgetedAnalyser;
import io.quotewire.wire.MalformedRecordException;
import io.quotewire.wire.RecordReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Takes the chunks of one partition; hands on what was found in each whole document, or why nothing could be. */
final class DocumentProcessor implements Processor<String, byte[], String, byte[]> {

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
    private Results results;

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
        stored = new StoredChunks(context.getStateStore(EnrichTopology.HALF_RECEIVED));
        assembler = new Assembler(stored, longestText, room);
        results = new Results(context, EnrichTopology.Way.CHUNKS, analyser, clock);
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
            assembler.add(chunk).ifPresent(document -> results.analyse(document, cause));
        } catch (MalformedRecordException e) {
            if (chunk == null) {
                bury(cause, e);
            } else {
                bury(cause, chunk, MALFORMED, e.getMessage());
            }
        }
        bury(cause, assembler.giveUpLate(Instant.ofEpochMilli(record.timestamp())));
        bury(cause, assembler.giveUpOverfull());
    }

    private void bury(Cause cause, List<GivenUp> given) {
        given.forEach(half -> bury(
                cause,
                half.chunk(),
                half.reason(),
                half.chunks() + " of " + half.chunk().count() + " pieces came"));
    }

    private void bury(Cause cause, DocumentChunk chunk, String reason, @Nullable String detail) {
        results.bury(cause, chunk.documentId(), chunk.source().path(), reason, detail);
    }

    private void bury(Cause cause, MalformedRecordException fault) {
        results.bury(cause, fault.documentId(), fault.path(), MALFORMED, fault.getMessage());
    }

    @Override
    public void close() {
        assembler.leave();
    }
}
