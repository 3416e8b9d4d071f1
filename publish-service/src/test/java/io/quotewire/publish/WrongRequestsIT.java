package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.wire.Json;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not answered, and what is said instead. */
class WrongRequestsIT {

    private static final SharedService service = SharedService.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/quotations?limit=0      | 400 | limit     | a whole number from 1 to 200
                    /api/quotations?cursor=x     | 400 | cursor    | a whole number
                    /api/quotations?sentiment=ok | 400 | sentiment | one of negative, neutral, positive
                    /api/quotations?kind=loud    | 400 | kind      | one of direct, mixed, indirect, turn
                    /api/quotations?topic=sport  | 400 | topic     | medtop:20000002
                    /api/quotations?from=monday  | 400 | from      | a day like 2026-11-24
                    /api/quotations?document=1   | 400 | document  | 64 lower-case hexadecimal digits
                    /api/quotations?speakr=Kim   | 400 | speakr    | speaker
                    /api/quotations?q=a&q=b      | 400 | q         | one value
                    /api/stream?after=yesterday  | 400 | after     | the id of an event
                    /topics?topic=sport          | 400 | topic     | medtop:20000002
                    /?q=&foo=1                   | 400 | foo       | cursor, document
                    /feed.json?q=&foo=1          | 400 | foo       | cursor, document
                    /?q=&q=gulls                 | 400 | q         | one value
                    /?cursor=5&newer=5           | 400 | newer     | nothing beside cursor
                    /?cursor=0                   | 400 | cursor    | a whole number
                    /speakers?name=Kim&q=Kim     | 400 | q         | nothing beside name
                    /speakers?nam=Kim            | 400 | nam       | name, q
                    /files?limit=5               | 400 | limit     | cursor
                    /documents/unknown           | 404 |           |
                    /documents/%00               | 404 |           |
                    """)
    void aWrongRequestIsToldWhatIsWrong(String path, int status, String parameter, String allowed) throws Exception {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Json.read(response.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter == null ? "" : parameter);
        assertThat(problem.path("allowed").asText()).contains(allowed == null ? "" : allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /nothing/here       | */*              | 404 | nothing at /nothing/here
                    GET    | /js/nothing.js      | */*              | 404 | nothing at /js/nothing.js
                    GET    | /speakers?name=Nobo | */*              | 404 | nothing at /speakers?name=Nobo
                    GET    | /nothing/here       | what?, text/html | 404 | nothing at /nothing/here
                    DELETE | /api/quotations     | */*              | 405 | GET
                    POST   | /feed.json          | */*              | 405 | GET
                    POST   | /api/stream         | */*              | 405 | GET
                    GET    | /api/quotations     | application/xml  | 406 | */*
                    GET    | /feed.atom          | application/json | 406 | */*
                    """)
    void whatIsNotThereIsAProblemToo(String method, String path, String accept, int status, String detail)
            throws Exception {
        HttpResponse<String> response = service.service().send(method, path, Map.of("Accept", accept), "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains(detail);
    }

    @Test
    void aRequestWithTooMuchIsRefused() throws Exception {
        assertThat(raw("POST /feed.json HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "A request may have at most");
        String tooLong = "/?q=" + "x".repeat(20_000);
        for (String answer : List.of(
                raw("GET " + tooLong + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                service.get(tooLong).body())) {
            assertThat(answer).contains("\"status\":414", "An address may have at most 16384 characters");
        }
        assertThat(service.get("/api/quotations?q=" + "%C3%B6".repeat(501)).body())
                .contains("at most 500 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.json", "/api/stream", "/export.csv", "/css/base.css", "/nothing/here"})
    void aRequestThatNamesNobodyIsToldThatItHasTo(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.0\r\n\r\n"))
                .startsWith("HTTP/1.0 400 ")
                .contains("application/problem+json", "needs the header Host");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1:8080, 200",
        "[::1]:8080, 200",
        "publish-service:8080, 200",
        "News.Example, 200",
        "evil.example, 403",
        "127.0.0.1.evil.example:8080, 403"
    })
    void aNameThatIsAnotherPagesOwnIsNotAnswered(String host, int status) throws Exception {
        for (String path : List.of("/feed.json", "/css/base.css", "/q/health/live")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 " + status + " ");
        }
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), service.service().uri("/").getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
