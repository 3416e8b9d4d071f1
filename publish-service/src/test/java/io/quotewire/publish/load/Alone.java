package io.quotewire.publish.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Asks for each address with nothing else going on, and then for what it asked of the database, bare. */
final class Alone {

    private static final int WARM_UP = 4;
    private static final int TIMES = 7;
    private static final long SLOW = 50_000_000; // nanoseconds in the database from which the plan is shown
    private static final int LOG_MILLIS = 20; // until what the database logs has come through

    private final HttpClient client = HttpClient.newHttpClient();
    private final Function<String, URI> uri;
    private final Addresses addresses;
    private final DatabaseLog log;
    private final Bare bare;
    private final Map<Addresses.Kind, Latencies> served = new ConcurrentHashMap<>();
    private final Map<Addresses.Kind, Latencies> queried = new ConcurrentHashMap<>();

    Alone(Function<String, URI> uri, Addresses addresses, DatabaseLog log, Bare bare) {
        this.uri = uri;
        this.addresses = addresses;
        this.log = log;
        this.bare = bare;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            for (Addresses.Kind kind : addresses.kinds()) {
                measure(kind, addresses.next(kind, random), i >= WARM_UP);
            }
        }
    }

    private void measure(Addresses.Kind kind, String path, boolean counts)
            throws IOException, InterruptedException, SQLException {
        log.clear();
        HttpRequest request = HttpRequest.newBuilder(uri.apply(path)).build();
        long start = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        long time = System.nanoTime() - start;
        if (status != 200) {
            throw new IOException(status + " for " + path);
        }
        Thread.sleep(LOG_MILLIS);
        List<DatabaseLog.Ran> statements = log.ran();
        long bareTime = bare.nanos(statements);
        if (bareTime > SLOW) {
            System.out.printf("%.0f ms in the database for %s%n%s%n", bareTime / 1e6, path, statements);
        }
        if (counts) {
            served.computeIfAbsent(kind, any -> new Latencies()).add(time);
            queried.computeIfAbsent(kind, any -> new Latencies()).add(bareTime);
        }
    }

    /** Milliseconds until the answer was there. */
    double served(Addresses.Kind kind) {
        return served.get(kind).median();
    }

    /** Milliseconds that its statements take by themselves. */
    double bare(Addresses.Kind kind) {
        return queried.get(kind).median();
    }
}
