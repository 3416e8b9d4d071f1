package io.quotewire.backing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the folder of a PostgreSQL server (a "cluster" in its terms) with its user and database. */
final class PostgresCluster {

    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]+");

    private final Path binaries;
    private final ServerUser user;

    /** @param binaries the folder that holds {@code bin} */
    PostgresCluster(Path binaries, ServerUser user) {
        this.binaries = binaries;
        this.user = user;
    }

    /** The cluster below the given folder; it is made when it is not there. */
    Path under(Path folder) throws IOException {
        Path cluster = folder.resolve("cluster");
        Path complete = cluster.resolve("quotewire-complete");
        if (!Files.exists(complete)) {
            Folders.delete(cluster); // what a start that was cut short has left
            Files.createDirectories(cluster);
            user.own(cluster);
            initialise(cluster);
            createDatabase(cluster);
            Files.createFile(complete);
        }
        return cluster;
    }

    /**
     * Lets in nobody without this password; a cluster that trusted everyone is mended. Alone, before anybody can
     * connect, the server itself takes the statement.
     *
     * @param password letters, digits, hyphens and underscores
     */
    void protect(Path cluster, String password) throws IOException {
        Path known = cluster.resolve("quotewire-password");
        if (Files.exists(known) && Files.readString(known).equals(password)) {
            return;
        }
        if (!PASSWORD.matcher(password).matches()) {
            throw new IOException("the database's password holds other characters than letters, digits, - and _");
        }
        run(
                cluster,
                "ALTER ROLE " + Database.NAME + " PASSWORD '" + password + "';\n",
                "postgres",
                "--single",
                "template1");
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(known, password); // the cluster's folder is closed to all but its server
    }

    private void initialise(Path cluster) throws IOException {
        run(cluster, "", "initdb", "-U", Database.NAME, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
    }

    /** The binaries bring no client, so the server itself takes the statement, alone, before anybody can connect. */
    private void createDatabase(Path cluster) throws IOException {
        run(cluster, "CREATE DATABASE " + Database.NAME + ";\n", "postgres", "--single", "template1");
    }

    private void run(Path cluster, String input, String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(binaries.resolve("bin").resolve(program).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(user.command(command))
                .directory(cluster.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PGDATA", cluster.toString());
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(program + " failed for " + cluster + ": " + output);
        }
    }
}
