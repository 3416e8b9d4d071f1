package io.quotewire.enrich.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.contracts.DocumentChunk;
import io.quotewire.enrich.Chunks;
import io.quotewire.wire.MalformedRecordException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    private static final String TEXT = "Wörter, 😀 words and\nnothing else.";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final int LONGEST = 100;

    private final WaitingRoom room = new WaitingRoom(2 * LONGEST);
    private final SortedChunks store = new SortedChunks();
    private final Assembler assembler = new Assembler(store, LONGEST, room);

    @Test
    void joinsChunksInAnyOrderAndKeepsNothing() {
        List<DocumentChunk> chunks = new ArrayList<>(Chunks.of("a.txt", TEXT, 3));
        Collections.shuffle(chunks, new Random(7));
        assertThat(addAll(chunks)).extracting(Document::text).containsExactly(TEXT);
        assertThat(store.size()).isZero();
    }

    @Test
    void aDocumentOfOneChunkIsNeverStored() {
        store.refuse();
        assertThat(addAll(Chunks.of("a.txt", TEXT, 100))).hasSize(1);
    }

    @Test
    void documentsBetweenEachOtherDoNotMix() {
        List<DocumentChunk> one = Chunks.of("a.txt", TEXT, 20);
        List<DocumentChunk> other = Chunks.of("b.txt", TEXT + "!", 20);
        List<DocumentChunk> mixed = List.of(one.get(0), other.get(0), other.get(1), one.get(1));
        assertThat(addAll(mixed)).extracting(Document::text).containsExactly(TEXT + "!", TEXT);
    }

    @Test
    void aChunkThatComesTwiceCountsOnce() {
        List<DocumentChunk> chunks = Chunks.of("a.txt", TEXT, 20);
        assertThat(addAll(List.of(chunks.get(0), chunks.get(0)))).isEmpty();
        assertThat(assembler.add(chunks.get(1))).isPresent();
    }

    @Test
    void theSameBytesAsALaterRevisionAreAnotherDelivery() {
        List<DocumentChunk> first = Chunks.of(Chunks.source("a.txt", 1), TEXT, 20);
        List<DocumentChunk> third = Chunks.of(Chunks.source("a.txt", 3), TEXT, 20);
        List<DocumentChunk> mixed = List.of(first.get(0), third.get(0), third.get(1), first.get(1));
        assertThat(addAll(mixed))
                .extracting(document -> document.source().revision())
                .containsExactly(3, 1);
    }

    @Test
    void goesOnAfterARestartInTheMiddleOfADocument() {
        List<DocumentChunk> chunks = Chunks.of("a.txt", TEXT, 5);
        addAll(chunks.subList(0, 3));
        Assembler restarted = new Assembler(store, LONGEST, room);
        List<Document> documents = new ArrayList<>();
        chunks.subList(3, chunks.size()).forEach(chunk -> restarted.add(chunk).ifPresent(documents::add));
        assertThat(documents).extracting(Document::text).containsExactly(TEXT);
    }

    @Test
    void chunksThatAreNotTheTextTheyAnnounceAreRefused() {
        DocumentChunk chunk = Chunks.of("a.txt", TEXT, 100).get(0);
        assertThatThrownBy(() -> assembler.add(with(chunk, TEXT.replace('a', 'b'), 1)))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining("hash");
        assertThatThrownBy(() -> assembler.add(with(chunk, TEXT + " ", 1)))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining("characters");
    }

    @Test
    void moreChunksThanCharactersAreRefusedBeforeTheyTakeMemory() {
        DocumentChunk chunk = Chunks.of("a.txt", TEXT, 100).get(0);
        assertThatThrownBy(() -> assembler.add(with(chunk, "a", Integer.MAX_VALUE)))
                .isInstanceOf(MalformedRecordException.class);
        assertThat(store.size()).isZero();
    }

    @Test
    void aTextAboveTheLimitIsRefused() {
        assertThatThrownBy(() -> addAll(Chunks.of("a.txt", "a".repeat(LONGEST + 1), 20)))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessageContaining("101");
    }

    @Test
    void givesUpOnWhatTheOthersLeftFarBehind() {
        addAll(Chunks.of("a.txt", TEXT, 20).subList(0, 1));
        assertThat(assembler.giveUpLate(NOW)).isEmpty();
        assertThat(assembler.giveUpLate(NOW.plus(Duration.ofMinutes(59)))).isEmpty();
        assertThat(assembler.giveUpLate(NOW.plus(Duration.ofMinutes(61))))
                .extracting(given -> given.chunk().source().path())
                .containsExactly("a.txt");
        assertThat(store.size()).isZero();
    }

    @Test
    void givesUpOnTheOldestWhenTooMuchWaits() {
        for (int i = 0; i < 5; i++) {
            addAll(Chunks.of(i + ".txt", String.valueOf(i).repeat(80), 50).subList(0, 1));
        }
        assertThat(assembler.giveUpOverfull())
                .extracting(given -> given.chunk().source().path())
                .containsExactly("0.txt");
    }

    @Test
    void allPartitionsShareOneRoom() {
        Assembler other = new Assembler(new SortedChunks(), LONGEST, room);
        Chunks.of("elsewhere.txt", "e".repeat(99), 98).subList(0, 1).forEach(other::add);
        addAll(Chunks.of("a.txt", "a".repeat(99), 98).subList(0, 1));
        addAll(Chunks.of("b.txt", "b".repeat(99), 98).subList(0, 1));
        assertThat(assembler.giveUpOverfull()).hasSize(1);
        addAll(Chunks.of("c.txt", "c".repeat(99), 98).subList(0, 1));
        other.leave();
        assertThat(assembler.giveUpOverfull()).isEmpty();
    }

    @Test
    void whatIsAnnouncedTakesNoMemory() {
        DocumentChunk last =
                new DocumentChunk("d", "h", 99_999, 100_000, 99_999, 100_000, "x", Chunks.source("a.txt", 1));
        Assembler roomy = new Assembler(store, Integer.MAX_VALUE, room);
        assertThat(roomy.add(last)).isEmpty();
        assertThat(roomy.giveUpOverfull()).isEmpty();
        assertThatThrownBy(() -> roomy.add(with(Chunks.of("a.txt", "x", 5).get(0), "x".repeat(5), 1)))
                .isInstanceOf(MalformedRecordException.class);
    }

    private List<Document> addAll(List<DocumentChunk> chunks) {
        List<Document> documents = new ArrayList<>();
        chunks.forEach(chunk -> assembler.add(chunk).ifPresent(documents::add));
        return documents;
    }

    private static DocumentChunk with(DocumentChunk chunk, String text, int count) {
        return new DocumentChunk(
                chunk.documentId(), chunk.textHash(), 0, count, 0, chunk.textLength(), text, chunk.source());
    }
}
