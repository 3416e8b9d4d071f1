package io.quotewire.publish;

import static io.quotewire.publish.Service.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.backing.SharedBacking;
import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import io.quotewire.contracts.Topic;
import io.quotewire.wire.Json;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that readers give: into the inbox by those who have the token, from pages of this service, and by nobody else.
 */
class DropIT {

    private static final String PREFIX = "drop.";
    private static final String TOKEN = "a token of the test";

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Service service;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(folder.resolve("failed"));
        wire = new Wire(SharedBacking.bootstrapServers(), PREFIX);
        service = Service.start(
                        SharedBacking.bootstrapServers(),
                        Databases.create("dropped"),
                        PREFIX,
                        Map.of("quotewire.drop.folder", folder.toString(), "quotewire.drop.token", TOKEN))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    private static HttpRequest.Builder form(String path, String type, String body) {
        return HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder upload(String name, String text) {
        return form(
                "/inbox",
                "multipart/form-data; boundary=XX",
                "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--XX--\r\n");
    }

    private static HttpRequest.Builder again(String path) {
        return form("/inbox/again", "application/x-www-form-urlencoded", "path=" + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static String origin() {
        return service.uri("").toString();
    }

    private static String cookie() throws Exception {
        HttpResponse<String> response =
                send(form("/unlock", "application/x-www-form-urlencoded", "token=a+token+of+the+test")
                        .header("Origin", origin()));
        assertThat(response.statusCode()).isEqualTo(303);
        String cookie = response.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static List<String> inbox() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileFromSomebodyWithTheTokenAppearsWholeInTheInbox() throws Exception {
        HttpResponse<String> response =
                send(upload("../../notes.txt", "She said yes.").header("Authorization", "Bearer " + TOKEN));
        assertThat(response.statusCode()).isEqualTo(303);
        send(upload("notes.txt", "He said no.").header("Cookie", cookie()).header("Origin", origin()));
        assertThat(inbox()).contains("notes.txt", "notes-2.txt").noneMatch(name -> name.startsWith("."));
        assertThat(folder.resolve("inbox/notes.txt")).hasContent("She said yes.");
        assertThat(folder.resolve("inbox/notes-2.txt")).hasContent("He said no.");
    }

    @Test
    void nobodyElseChangesAnything() throws Exception {
        String cookie = cookie();
        for (HttpRequest.Builder request : List.of(
                upload("evil.txt", "x"),
                upload("evil.txt", "x").header("Authorization", "Bearer another token"),
                upload("evil.txt", "x").header("Cookie", cookie),
                upload("evil.txt", "x").header("Cookie", cookie).header("Origin", "http://evil.example"),
                upload("evil.txt", "x").header("Cookie", cookie).header("Origin", "http://127.0.0.1:1"),
                upload("evil.txt", "x")
                        .header("Cookie", "quotewire-drop=" + TOKEN)
                        .header("Origin", origin()),
                again("evil.txt"),
                form("/unlock", "application/x-www-form-urlencoded", "token=guessed")
                        .header("Origin", origin()),
                HttpRequest.newBuilder(service.uri("/unlock?token=guessed")))) {
            HttpResponse<String> response = send(request);
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(inbox()).noneMatch(name -> name.contains("evil"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            /inbox       | multipart/form-data; boundary=XX                | --XX                                         | ends before its last boundary
            /inbox       | multipart/form-data; boundary=XX                | no form at all                               | ends before its last boundary
            /inbox       | multipart/form-data; boundary=XX                | --XX~Content-Disposition~~x~--XX--~          | a header without a value
            /inbox       | multipart/form-data; boundary=XX; charset=nix   | --XX~A: b~~x~--XX--~                         | nix
            /inbox       | multipart/form-data                             | no boundary                                  | one or more files
            /inbox       | multipart/form-data; boundary=XX                | --XX~Content-Disposition: form-data; name="file"~~x~--XX--~               | one or more files
            /inbox       | multipart/form-data; boundary=XX                | --XX~Content-Disposition: form-data; name="other"; filename="x"~~x~--XX--~ | one or more files
            /inbox       | multipart/form-data; boundary=                  | --~Content-Disposition: form-data; name="file"; filename="x"~~x~----~     | cannot be read
            /inbox       | multipart/form-data; boundary=XX                | --XX~Content-Disposition: form-data; name="file"~Content-Type: multipart/mixed; boundary=YY~~--YY~Content-Disposition: file~~x~--YY--~--XX--~ | one or more files
            /inbox/again | application/x-www-form-urlencoded               | path=%zz                                     | %zz
            /inbox/again | application/x-www-form-urlencoded; charset=nix  | path=%41                                     | nix
            /inbox/again | application/x-www-form-urlencoded               | pth=x                                        | the path of a file
            """)
    void aFormThatCannotBeReadIsToldSo(String path, String type, String body, String wrong) throws Exception {
        List<String> before = inbox();
        HttpResponse<String> response =
                send(form(path, type, body.replace("~", "\r\n")).header("Authorization", "Bearer " + TOKEN));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains(wrong);
        assertThat(inbox()).isEqualTo(before);
    }

    @Test
    void norIsOneWithMoreFieldsThanAnybodyFillsIn() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1200; i++) {
            many.append("--XX\r\nContent-Disposition: form-data; name=\"field")
                    .append(i)
                    .append("\"\r\n\r\nx\r\n");
        }
        HttpResponse<String> response = send(form("/inbox", "multipart/form-data; boundary=XX", many + "--XX--\r\n")
                .header("Authorization", "Bearer " + TOKEN));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("too many fields");
    }

    @Test
    void aNameOfAnyLengthIsShortenedAndTheFileTaken() throws Exception {
        HttpResponse<String> response = send(
                upload("n".repeat(900_000) + ".txt", "It was a long name.").header("Authorization", "Bearer " + TOKEN));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        assertThat(inbox()).anyMatch(name -> name.startsWith("nnn") && name.endsWith("n.txt") && name.length() <= 200);
    }

    @Test
    void aFileThatFailedIsTriedAgain() throws Exception {
        Path failed = Files.createDirectories(folder.resolve("failed/sub"));
        // The latest of four; somebody has taken away the others.
        Files.writeString(failed.resolve("torn-4.pdf"), "the file");
        Files.writeString(failed.resolve("torn-4.pdf.reason.txt"), "it is torn");
        IngestedFile line = new IngestedFile(
                "sub/torn.pdf", FileState.FAILED, "it is torn", null, null, null, 1, null, 9, 0, Instant.EPOCH, null);
        wire.send(Topic.INGESTED_FILES, line.path(), Json.write(line));
        String cookie = cookie();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(send(HttpRequest.newBuilder(service.uri("/files"))
                                        .header("Cookie", cookie))
                                .body())
                        .contains("it is torn", "name=\"path\" value=\"sub/torn.pdf\"", "id=\"drop\""));
        assertThat(service.get("/files").body())
                .contains("it is torn", "id=\"unlock\"")
                .doesNotContain("Try again", "id=\"drop\"");

        HttpResponse<String> response =
                send(again("sub%2Ftorn.pdf").header("Cookie", cookie).header("Origin", origin()));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(folder.resolve("inbox/sub/torn.pdf")).hasContent("the file");
        assertThat(failed).isEmptyDirectory();
        for (String path : List.of("sub%2Ftorn.pdf", "..%2Finbox%2Fsub%2Ftorn.pdf", "%00", "")) {
            assertThat(send(again(path).header("Authorization", "bearer " + TOKEN))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
