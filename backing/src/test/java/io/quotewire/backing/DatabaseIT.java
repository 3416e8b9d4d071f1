package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseIT {

    @TempDir
    Path folder;

    @BeforeEach
    void letOthersPass() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void goesOnAfterAnOrderlyStopAndAfterAKill() throws Exception {
        int port = Ports.free();
        Database first = start(port);
        execute(first, "CREATE TABLE said (words text)");
        first.close();
        Database second = start(port);
        execute(second, "INSERT INTO said VALUES ('I said so')");
        second.kill();
        try (Database third = start(port)) {
            assertThat(count(third)).isEqualTo(1);
        }
    }

    @Test
    void stopsThoughAClientIsConnectedAndLeavesNoProcessBehind() throws Exception {
        Database database = start(Ports.free());
        try (Connection client = connect(database)) {
            assertThat(client.isValid(10)).isTrue();
            database.close();
        }
        awaitNoProcess();
    }

    @Test
    void aKilledServerEndsItsProcess() throws Exception {
        Database database = start(Ports.free());
        ProcessHandle.of(database.process().pid()).orElseThrow().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(database.process().ended()).succeedsWithin(Duration.ofMinutes(2));
        awaitNoProcess();
    }

    @Test
    void aFolderThatTrustedEveryoneAsksForThePasswordOnceThereIsOne() throws Exception {
        int port = Ports.free();
        try (Database trusting = start(port)) {
            execute(trusting, "CREATE TABLE said (words text)");
        }
        for (String password : List.of("First-1", "First-1", "Second_2")) {
            try (Database closed = Database.start(SharedBacking.home(), folder, port, password, line -> {})) {
                String url = closed.jdbcUrl();
                assertThatThrownBy(() -> DriverManager.getConnection(url, Database.NAME, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
                assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                        .isInstanceOf(SQLException.class);
                try (Connection client = DriverManager.getConnection(url, Database.NAME, password);
                        Statement statement = client.createStatement()) {
                    statement.execute("INSERT INTO said VALUES ('I said so')");
                }
            }
        }
    }

    private Database start(int port) throws IOException {
        return Database.start(SharedBacking.home(), folder, port);
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), Database.NAME, "");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection client = connect(database);
                Statement statement = client.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Database database) throws SQLException {
        try (Connection client = connect(database);
                Statement statement = client.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM said")) {
            result.next();
            return result.getInt(1);
        }
    }

    private void awaitNoProcess() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(ProcessHandle.allProcesses())
                        .noneMatch(p -> p.info().commandLine().orElse("").contains(folder.toString())));
    }
}
