package io.quotewire.ingest.document;

import io.quotewire.ingest.document.parser.Allowance;
import io.quotewire.ingest.document.parser.Answer;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the bounds of one dropped file. Containers within containers, and what mails bring along, all live on
 * the same budget; once it is spent, the rest of the file is left alone.
 */
public final class Budget {

    /** Deflate reaches 1032; prose hardly ever more than 10. */
    private static final int MOST_RATIO = 100;
    /** Too little to do harm, however well it was packed. */
    private static final long HARMLESS = 4 * 1024 * 1024;
    /** Files in archives and mails. */
    private static final int MOST_FILES = 10_000;
    /** Documents of lists: lines, entries of a feed, mails of a mailbox. They cannot be more than the file's bytes. */
    private static final int MOST_ITEMS = 100_000;

    private final Bounds bounds;
    private final long most;
    private final long end;
    private long bytes;
    private int files;
    private int items;
    private @Nullable String spent;

    /** @param droppedBytes size of the dropped file, in bytes */
    public Budget(Bounds bounds, long droppedBytes) {
        this.bounds = bounds;
        this.most = Math.min(bounds.bytes(), Math.max(HARMLESS, MOST_RATIO * droppedBytes));
        this.end = System.nanoTime() + bounds.time().toNanos();
    }

    /** Why the rest is to be left alone, to be read after the file's name; null as long as it is not. */
    public @Nullable String spent() {
        if (spent == null && System.nanoTime() > end) {
            spent = "takes longer than " + bounds.time().toSeconds() + " s to read in all";
        }
        return spent;
    }

    /** Time that is left. */
    Duration time() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    Allowance allowance() {
        return new Allowance(bounds.entryBytes(), most - bytes, MOST_FILES - files, MOST_ITEMS - items);
    }

    void take(Answer.Part part) {
        bytes += part.bytes();
        files += part.isItem() ? 0 : 1;
        items += part.isItem() ? 1 : 0;
    }

    /** It held more than was allowed. */
    UnreadableException exceeded(Answer.TooMuch what) {
        spent = switch (what) {
            case BYTES ->
                most < bounds.bytes()
                        ? "unpacks to more than " + MOST_RATIO + " times its size, like a ZIP bomb"
                        : limit("unpacks to more than the limit of %,d bytes in all", most);
            case FILES -> limit("holds more than the limit of %,d files in all", MOST_FILES);
            case ITEMS -> limit("holds more than the limit of %,d documents in all", MOST_ITEMS);
        };
        return new UnreadableException(spent);
    }

    private static String limit(String form, long limit) {
        return String.format(Locale.ROOT, form, limit);
    }
}
