package io.quotewire.publish.drop;

import io.quarkus.runtime.StartupEvent;
import io.quotewire.publish.settings.PublishSettings;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Whether files are taken, where they go, and what has to be known for it. */
@Singleton
final class DropSettings {

    private static final int SHORTEST_TOKEN = 16;

    private final Optional<Path> folder;
    private final Optional<String> token;

    DropSettings(PublishSettings settings) {
        this.folder = settings.drop().folder().map(path -> path.toAbsolutePath().normalize());
        this.token = settings.drop().token();
    }

    /** A folder that anybody could write to is a mistake to be told at once. */
    void check(@Observes StartupEvent event) {
        if (folder.isPresent() && token.isEmpty()) {
            throw new IllegalStateException("quotewire.drop.folder needs quotewire.drop.token");
        }
        if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw new IllegalStateException(
                    "quotewire.drop.token has to have at least " + SHORTEST_TOKEN + " characters");
        }
    }

    /** Whether there is a folder for files. */
    boolean taken() {
        return folder.isPresent();
    }

    /** @throws IllegalStateException if no files are taken */
    Path folder() {
        return folder.orElseThrow(IllegalStateException::new);
    }

    /** Empty where nothing can be changed, so that nothing equals it. */
    Optional<String> token() {
        return token;
    }
}
