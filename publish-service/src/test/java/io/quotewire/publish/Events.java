package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader of server-sent events. */
final class Events implements AutoCloseable {

    /** An event; its name is empty where it has none. */
    record Event(long id, String name, String data) {}

    private final List<Event> received = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private volatile long last;

    private Events(InputStream body) {
        this.body = body;
        Thread thread = new Thread(this::read, "events");
        thread.setDaemon(true);
        thread.start();
    }

    static Events open(HttpClient client, URI uri, long lastEventId) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", String.valueOf(lastEventId))
                .build();
        HttpResponse<InputStream> response = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .join();
        assertThat(response.statusCode()).isEqualTo(200);
        return new Events(response.body());
    }

    List<Event> received() {
        return received;
    }

    /** The last id that was told, with an event or without. */
    long last() {
        return last;
    }

    List<String> comments() {
        return comments;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    last = Long.parseLong(line.substring(3).strip());
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.startsWith(":")) {
                    comments.add(line);
                } else if (line.isEmpty() && data.length() > 0) {
                    received.add(new Event(last, name, data.toString()));
                    name = "";
                    data.setLength(0);
                }
            }
        } catch (IOException e) {
            comments.add("closed: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
