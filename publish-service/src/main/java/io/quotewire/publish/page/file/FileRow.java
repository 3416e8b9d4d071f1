package io.quotewire.publish.page.file;

import io.quotewire.publish.page.Moment;
import io.quotewire.publish.search.FileView;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file on the page.
 *
 * @param file what is known of it
 * @param size for people
 * @param receivedAt when it was read
 * @param settling from its last change until it was read; null where that is not known, or is the age of an old file
 * @param reading from there until its quotations were shown; null where they are not, or were before
 * @param failing from there until a service gave up on it; null where none did
 * @param retriedAt when it was last tried again; null where it was not, or something came of it
 * @param again whether it can be tried again
 */
record FileRow(
        FileView file,
        String size,
        Moment receivedAt,
        @Nullable String settling,
        @Nullable String reading,
        @Nullable String failing,
        @Nullable Moment retriedAt,
        boolean again) {

    private static final int STEP = 1000;
    /** What was last changed so long before was not waited for. */
    private static final Duration OLD = Duration.ofMinutes(10);

    static FileRow of(FileView file, boolean again) {
        return new FileRow(
                file,
                size(file.bytes()),
                Moment.of(file.receivedAt()),
                settling(file),
                between(file.receivedAt(), file.publishedAt()),
                between(file.receivedAt(), file.failedAt()),
                file.retriedAt() == null ? null : Moment.of(file.retriedAt()),
                again);
    }

    private static @Nullable String settling(FileView file) {
        Instant settled = file.settledAt();
        return settled == null || Duration.between(settled, file.receivedAt()).compareTo(OLD) > 0
                ? null
                : between(settled, file.receivedAt());
    }

    private static @Nullable String between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from) ? null : duration(Duration.between(from, to));
    }

    private static String duration(Duration duration) {
        if (duration.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        return duration.toHours() < 2
                ? duration.toMinutes() + " min"
                : duration.toDays() < 2 ? duration.toHours() + " h" : duration.toDays() + " days";
    }

    private static String size(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        return bytes < STEP * STEP
                ? String.format(Locale.ROOT, "%.1f kB", bytes / (double) STEP)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }
}
