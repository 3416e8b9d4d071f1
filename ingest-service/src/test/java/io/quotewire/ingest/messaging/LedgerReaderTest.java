package io.quotewire.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.wire.Json;
import io.quotewire.wire.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ledger is read whatever others wrote to its topic. */
class LedgerReaderTest {

    private static final TopicPartition PLACE = new TopicPartition("ingested-files", 0);
    private static final String ID = Sha256.of("a text");
    private static final String OTHER = Sha256.of("another text");

    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    @Test
    void readsAllContentsOfAPath() {
        add(line("a.txt"), (OTHER + "," + ID).getBytes(UTF_8));
        Ledger ledger = read();
        assertThat(ledger.standing("a.txt", ID).published()).isTrue();
        assertThat(ledger.standing("b.txt", OTHER).duplicateOf()).isEqualTo("a.txt");
    }

    @Test
    void aHeaderWithoutAValueOrWithAnotherMeaningTellsNothing() {
        add(line("null.txt"), null);
        add(line("empty.txt"), new byte[0]);
        add(line("words.txt"), "zzz,\u0001".getBytes(UTF_8));
        add(line("long.txt"), new byte[500_000]);
        Ledger ledger = read();
        for (String path : List.of("null.txt", "empty.txt", "words.txt", "long.txt")) {
            assertThat(ledger.standing(path, ID).published()).as(path).isTrue();
        }
    }

    @Test
    void readsAsManyContentsAsItKeeps() {
        add(line("a.txt"), (("0".repeat(64) + ",").repeat(4095) + ID).getBytes(UTF_8));
        assertThat(read().standing("a.txt", ID).published()).isTrue();
    }

    @Test
    void whatIsNoLineIsPassedOver() {
        add("{}".getBytes(UTF_8), null);
        add("no JSON".getBytes(UTF_8), null);
        add(new byte[0], null);
        add(line("a\u0000.txt"), null);
        add(line("a.txt"), null);
        Ledger ledger = read();
        assertThat(ledger.standing("a.txt", ID).published()).isTrue();
        assertThat(ledger.revision("a\u0000.txt")).isZero();
    }

    private static byte[] line(String path) {
        return Json.write(new IngestedFile(
                path, FileState.PUBLISHED, null, ID, null, null, 1, null, 5, 1, Instant.EPOCH, Instant.EPOCH));
    }

    private void add(byte[] value, byte @Nullable [] contents) {
        var record = new ConsumerRecord<>(PLACE.topic(), 0, records.size(), new byte[0], value);
        record.headers().add(LedgerReader.CONTENTS, contents);
        records.add(record);
    }

    private Ledger read() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Node node = new Node(0, "localhost", 1);
        consumer.updatePartitions(
                PLACE.topic(),
                List.of(new PartitionInfo(PLACE.topic(), 0, node, new Node[] {node}, new Node[] {node})));
        consumer.updateBeginningOffsets(Map.of(PLACE, 0L));
        consumer.updateEndOffsets(Map.of(PLACE, (long) records.size()));
        consumer.schedulePollTask(() -> records.forEach(consumer::addRecord));
        return new LedgerReader(new TopicReader(consumer, () -> {}), PLACE.topic()).read(line -> {});
    }
}
