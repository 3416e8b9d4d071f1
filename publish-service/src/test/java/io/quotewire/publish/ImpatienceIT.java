package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections on which nothing, or not enough, comes: none stays for ever. */
class ImpatienceIT {

    private static final String PREFIX = "impatience.";

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        service = Service.start(
                        SharedBacking.bootstrapServers(),
                        Databases.create("impatience"),
                        PREFIX,
                        Map.of("quarkus.http.idle-timeout", "3S"))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "GET /feed.json HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /inbox HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            })
    void aConnectionOnWhichNothingMoreComesIsEnded(String begin) throws Exception {
        try (Socket socket = connect()) {
            write(socket, begin);
            socket.getInputStream().readAllBytes(); // returns when the other side has ended it
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /inbox HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
                "POST /unlock HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n",
            })
    void norDoesALetterNowAndThenKeepItOpen(String begin) throws Exception {
        try (Socket socket = connect()) {
            write(socket, begin);
            await().atMost(PATIENCE).until(() -> {
                try {
                    write(socket, "a");
                    return false;
                } catch (IOException e) {
                    return true;
                }
            });
        }
        assertThat(service.get("/").statusCode()).isEqualTo(200);
    }

    private static Socket connect() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
