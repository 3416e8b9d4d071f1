package io.quotewire.ingest.messaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest lines of the ledger, without the chunks, as long as the process lives: where somebody deletes the ledger's
 * topic, those that nobody has read yet are sent again. Who has read one takes it for the same.
 */
final class RecentLines {

    private static final int MOST = 1000;

    private final Deque<Publication> lines = new ArrayDeque<>();
    private @Nullable String topicId;

    void add(List<Publication> published) {
        for (Publication publication : published) {
            lines.addLast(new Publication(List.of(), publication.line(), publication.contents()));
            if (lines.size() > MOST) {
                lines.removeFirst();
            }
        }
    }

    /**
     * Those that went with the topic they were sent to; none where it still is.
     *
     * @param now id of the ledger's topic
     */
    List<Publication> gone(@Nullable String now) {
        boolean anew = topicId != null && !topicId.equals(now);
        topicId = now;
        return anew ? List.copyOf(lines) : List.of();
    }
}
