package io.quotewire.launcher.dead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The running publish-service, as a command asks it. */
final class PublishService {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:QUOTEWIRE_URL:-http://localhost:${env:QUOTEWIRE_HTTP_PORT:-8080}}",
            description = "Of publish-service; default: QUOTEWIRE_URL, or the address of ./quotewire up.")
    private String url = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder of ./quotewire up, which holds the token; default: ./data. "
                    + "The variable QUOTEWIRE_DROP_TOKEN wins over it.")
    private Path data = Path.of("data");

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * All rows of an answer in pages.
     *
     * @param path with a query
     * @param rows name of the list in it
     */
    List<JsonNode> all(String path, String rows) throws IOException, InterruptedException {
        List<JsonNode> all = new ArrayList<>();
        for (String next = path; next != null; ) {
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(at(next)).GET());
            if (response.statusCode() != 200) {
                throw new IOException(reason(response));
            }
            JsonNode page = JSON.readTree(response.body());
            page.path(rows).forEach(all::add);
            String below = page.path("next").textValue();
            // The service names itself as readers know it, which need not be the way that leads there from here.
            next = below == null
                    ? null
                    : path.substring(0, path.indexOf('?') + 1)
                            + URI.create(below).getRawQuery();
        }
        return all;
    }

    /**
     * Changes something.
     *
     * @return why not; null if it is done
     */
    @Nullable
    String change(String path, String... form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(form[i]).append('=').append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        HttpResponse<String> response = send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        return response.statusCode() < 400 ? null : reason(response);
    }

    private URI at(String path) {
        return URI.create(url.replaceAll("/$", "") + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new IOException("nothing answers at " + url + "; start ./quotewire up, or say --url", e);
        }
    }

    private String token() throws IOException {
        String given = System.getenv("QUOTEWIRE_DROP_TOKEN");
        Path kept = data.resolve(".drop-token");
        if (given == null && !Files.exists(kept)) {
            throw new IOException("no token: neither is there " + kept + " (--data), nor is QUOTEWIRE_DROP_TOKEN set");
        }
        return given == null ? Files.readString(kept).strip() : given;
    }

    private static String reason(HttpResponse<String> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        String detail = type.contains("json")
                ? JSON.readTree(response.body()).path("detail").asText()
                : "";
        return detail.isEmpty() ? "status " + response.statusCode() : detail;
    }
}
