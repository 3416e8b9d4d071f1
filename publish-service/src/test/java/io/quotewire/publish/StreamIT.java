package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.http.HttpVersion;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The live stream. */
class StreamIT {

    private final SharedService service = SharedService.get();

    private static void awaitData(Events events, Samples document) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(events.received())
                        .anyMatch(event -> event.data().contains(document.documentId())));
    }

    @Test
    void itReplaysGoesOnAndResumesAfterTheServiceWasKilled() throws Exception {
        Samples early = service.publish(Samples.document("Early words."));
        long last;
        try (Events all = service.service().events(0)) {
            awaitData(all, early);
            Samples late = service.publish(Samples.document("Late words."));
            awaitData(all, late);
            assertThat(all.received()).extracting(Events.Event::id).isSorted().doesNotHaveDuplicates();
            await().atMost(PATIENCE).until(() -> !all.comments().isEmpty());
            last = all.last();
        }
        Samples missed = service.publish(Samples.document("Words while away."));
        service.restart();
        try (Events resumed = service.service().events(last)) {
            awaitData(resumed, missed);
            assertThat(resumed.received()).allMatch(event -> event.id() > last);
            assertThat(resumed.received().get(0).data()).contains("Words while away.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=herring -mackerel",
                "speaker=ÖMER kaya",
                "topic=medtop:20000001",
                "topic=01000000",
                "sentiment=negative",
                "kind=direct",
                "from=1987-06-12&to=1987-06-12",
                "from=1987-06-13",
                "to=1987-06-11",
                "q=haddock&speaker=ömer kaya&kind=indirect"
            })
    void aViewIsFollowedAsItIsSearched(String filters) throws Exception {
        long before = latest();
        Samples document = service.publish(Samples.document("Herring here.", "Mackerel, herring.", "Haddock, perhaps.")
                .saidBy("Ömer Kaya")
                .dated("1987-06-12"));
        Samples end = service.publish(Samples.document("The end."));
        String query = "?" + encoded(filters);
        List<String> searched = new ArrayList<>(service.texts(query + "&document=" + document.documentId()));
        try (Events view = service.service().events(query, before);
                Events all = service.service().events(before)) {
            awaitData(all, end);
            await().atMost(PATIENCE).until(() -> view.last() >= all.last());
            java.util.Collections.reverse(searched);
            assertThat(view.received())
                    .filteredOn(event -> event.data().contains(document.documentId()))
                    .extracting(event -> event.data().replaceAll(".*\"text\":\"([^\"]*)\",\"trunc.*", "$1"))
                    .isEqualTo(searched);
        }
    }

    private static String encoded(String filters) {
        StringBuilder encoded = new StringBuilder();
        for (String pair : filters.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            encoded.append(encoded.isEmpty() ? "" : "&")
                    .append(parts[0])
                    .append('=')
                    .append(URLEncoder.encode(parts[1], StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private long latest() throws Exception {
        long latest = 0;
        for (var one : service.json("/api/quotations?limit=1").path("quotations")) {
            latest = one.path("seq").asLong();
        }
        return latest;
    }

    @Test
    void whatNoLongerBelongsToAViewIsTakenBack() throws Exception {
        long before = latest();
        try (Events view = service.service().events("?speaker=Turncoat", before)) {
            Samples document = Samples.document("I said so.").saidBy("Turncoat");
            service.publish(document);
            awaitData(view, document);
            service.wire().send(document.saidBy("Somebody else"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(view.received())
                            .anyMatch(event -> event.name().equals("withdrawn")
                                    && event.data()
                                            .contains(
                                                    document.quotations().get(0).id())));
        }
    }

    @Test
    void thereAreOnlySoManyAndAPlaceBecomesFreeAgain() throws Exception {
        List<Events> open = new ArrayList<>();
        long latest = latest();
        try {
            while (open.size() < 8) { // those of other tests may not be gone yet
                await().atMost(PATIENCE)
                        .untilAsserted(() -> open.add(service.service().events(latest)));
            }
            HttpResponse<String> refused = service.get("/api/stream");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("8 streams open");
        } finally {
            for (Events events : open) {
                events.close();
            }
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> service.service().events(latest).close());
    }

    @Test
    void whoComesWithANumberFromTheFutureHearsWhatComesFromNowOn() throws Exception {
        try (Events ahead = service.service().events(Long.MAX_VALUE)) {
            await().atMost(PATIENCE).until(() -> !ahead.comments().isEmpty());
            awaitData(ahead, service.publish(Samples.document("Now is the future.")));
        }
    }

    /** Also shows that the others go on: a reader that takes nothing is not waited for. */
    @Test
    void aReaderThatTakesNothingIsDropped() throws Exception {
        long before = latest();
        for (int i = 0; i < 30; i++) {
            service.wire().send(Samples.document(i + " and on and on".repeat(20_000)));
        }
        service.publish(Samples.document("After so many words."));
        try (Socket slow = new Socket()) {
            long droppedBefore = dropped();
            slow.setReceiveBufferSize(4096);
            slow.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), service.service().uri("/").getPort()));
            OutputStream request = slow.getOutputStream();
            request.write(("GET /api/stream HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + before + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            request.flush();
            try (Events quick = service.service().events(before)) {
                awaitData(quick, service.publish(Samples.document("Meanwhile.")));
            }
            await().atMost(PATIENCE).until(() -> dropped() > droppedBefore);
            InputStream answer = slow.getInputStream();
            assertThat(answer.read()).isPositive();
            slow.setSoTimeout((int) PATIENCE.toMillis()); // its end comes sooner; how much fits on the way depends
            try {
                answer.transferTo(OutputStream.nullOutputStream());
            } catch (SocketException e) {
                // reset: dropped all the same
            }
        }
    }

    private long dropped() {
        return service.service().log().stream()
                .filter(line -> line.contains("took nothing"))
                .count();
    }

    @Test
    void aReaderThatIsDroppedTakesNoOtherOfItsConnectionWithIt() throws Exception {
        long before = latest();
        for (int i = 0; i < 10; i++) {
            service.wire().send(Samples.document(i + " on and on and".repeat(20_000)));
        }
        Samples few = service.publish(Samples.document("Few words.").saidBy("A quick one"));
        try (SlowReaders connection = new SlowReaders(service.service().uri("/"), HttpVersion.HTTP_2)) {
            CompletableFuture<Void> dropped = connection.takeNothing("/api/stream?after=" + before);
            List<String> taken = connection.take("/api/stream?speaker=A+quick+one&after=" + before);
            await().atMost(PATIENCE).until(dropped::isDone);
            Samples later = service.publish(Samples.document("Later words.").saidBy("A quick one"));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(String.join("", taken)).contains(few.documentId(), later.documentId()));
        }
    }
}
