package io.quotewire.publish.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Readers at once, each of whom asks for one address after another, with a pause between the answer and the next
 * question, for a given time.
 */
final class Readers {

    private static final int MOST_PAUSE_MILLIS = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Function<String, URI> uri;
    private final Addresses addresses;
    private final Map<Addresses.Kind, Latencies> latencies = new ConcurrentHashMap<>();
    private final Latencies unchanged = new Latencies();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Readers(Function<String, URI> uri, Addresses addresses) {
        this.uri = uri;
        this.addresses = addresses;
    }

    /** Returns when the time is over. */
    void read(int readers, long seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            SplittableRandom random = new SplittableRandom(i);
            Thread thread = new Thread(() -> readUntil(end, random), "reader-" + i);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void readUntil(long end, SplittableRandom random) {
        List<Addresses.Kind> kinds = addresses.kinds();
        try {
            while (System.nanoTime() < end && failures.size() < 100) {
                Addresses.Kind kind = kinds.get(random.nextInt(kinds.size()));
                ask(kind, addresses.next(kind, random));
                Thread.sleep(random.nextInt(MOST_PAUSE_MILLIS));
            }
        } catch (InterruptedException | IOException e) {
            failures.add(e.toString());
        }
    }

    /** Asks once, and where the answer can be told by an ETag, once more whether it has changed. */
    private void ask(Addresses.Kind kind, String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri.apply(path));
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        long time = System.nanoTime() - start;
        if (response.statusCode() != 200) {
            failures.add(response.statusCode() + " " + path);
            return;
        }
        latencies.computeIfAbsent(kind, any -> new Latencies()).add(time);
        var tag = response.headers().firstValue("ETag");
        if (tag.isPresent()) {
            start = System.nanoTime();
            var again = client.send(
                    request.header("If-None-Match", tag.get()).build(), HttpResponse.BodyHandlers.discarding());
            if (again.statusCode() == 304) {
                unchanged.add(System.nanoTime() - start);
            }
        }
    }

    Latencies of(Addresses.Kind kind) {
        return latencies.getOrDefault(kind, new Latencies());
    }

    /** Those of answers that nothing has changed. */
    Latencies unchanged() {
        return unchanged;
    }

    /** What did not answer as it should. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
