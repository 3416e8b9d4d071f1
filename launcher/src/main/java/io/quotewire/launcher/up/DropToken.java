package io.quotewire.launcher.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** What has to be known to drop files on the page: made once for a data folder, readable by its owner alone. */
final class DropToken {

    private static final String NAME = ".drop-token";
    private static final int BYTES = 18;

    private DropToken() {}

    /** @throws IOException if it can be neither read nor written */
    static String of(DataFolder data) throws IOException {
        Path file = data.root().resolve(NAME);
        if (!Files.exists(file)) {
            // A temporary file is its owner's alone wherever the file system knows owners.
            Path made = Files.createTempFile(data.root(), NAME, "");
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
