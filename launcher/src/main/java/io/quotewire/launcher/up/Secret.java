package io.quotewire.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What has to be known: made once for a data folder, kept in a file that its owner alone can read. */
final class Secret {

    /** Where that is kept which has to be known to drop files on the page. */
    static final String DROP_TOKEN = ".drop-token";
    /** Where the database's password is kept. */
    static final String DATABASE_PASSWORD = ".database-password";

    private static final int BYTES = 18;

    private Secret() {}

    /**
     * @param name of the file
     * @throws IOException if it can be neither read nor written
     */
    static String of(DataFolder data, String name) throws IOException {
        Path file = data.root().resolve(name);
        if (!Files.exists(file)) {
            // A temporary file is its owner's alone wherever the file system knows owners.
            Path made = Files.createTempFile(data.root(), name, "");
            Files.writeString(made, random());
            Files.move(made, file);
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
