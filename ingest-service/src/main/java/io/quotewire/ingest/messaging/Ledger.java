package io.quotewire.ingest.messaging;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been published, as the ledger topic tells it: about 300 bytes of memory a path. */
public final class Ledger {

    /** A path's record would otherwise grow without end; older contents than these may be published again. */
    private static final int MOST_CONTENTS = 4096;

    /**
     * What is known of a path.
     *
     * @param contents ids of the different documents published under it, the present one last
     * @param revision how many times its content changed, the first included
     * @param leftAlone why it was left alone, if that is its state
     */
    private record Known(
            List<String> contents, int revision, @Nullable String leftAlone) {}

    private static final Known UNKNOWN = new Known(List.of(), 0, null);

    private final Map<String, Known> paths = new HashMap<>();
    private final Map<String, String> pathOfDocument = new HashMap<>();

    /**
     * What a content under a path would be.
     *
     * @param published whether the path stands in the ledger with this very content: nothing is to be said
     * @param duplicateOf path under which the same bytes were published
     * @param revision its revision
     * @param supersedes the document it replaces
     */
    public record Standing(
            boolean published,
            @Nullable String duplicateOf,
            int revision,
            @Nullable String supersedes) {}

    /** What the ledger says of a content under a path. */
    public Standing standing(String path, String documentId) {
        Known known = paths.getOrDefault(path, UNKNOWN);
        String present = last(known.contents());
        if (documentId.equals(present)) {
            return new Standing(true, null, known.revision(), null);
        }
        return new Standing(false, pathOfDocument.get(documentId), after(known.revision()), present);
    }

    /** Who writes to the topic may have counted as far as there are numbers. */
    private static int after(int revision) {
        return revision == Integer.MAX_VALUE ? revision : revision + 1;
    }

    /** Revision of what is published under a path; 0 if nothing is. */
    public int revision(String path) {
        return paths.getOrDefault(path, UNKNOWN).revision();
    }

    /** Whether it has been said that this path is left alone, and why. */
    public boolean saidLeftAlone(String path, String reason) {
        return reason.equals(paths.getOrDefault(path, UNKNOWN).leftAlone());
    }

    /** Ids of the documents published under a path once this line is: the present one last. */
    public List<String> contentsWith(IngestedFile line) {
        List<String> before = paths.getOrDefault(line.path(), UNKNOWN).contents();
        String id = line.documentId();
        if (line.state() != FileState.PUBLISHED || id == null) {
            return before;
        }
        List<String> after = new ArrayList<>(before);
        after.remove(id);
        after.add(id);
        return List.copyOf(after.subList(Math.max(0, after.size() - MOST_CONTENTS), after.size()));
    }

    /** Takes a line in: one read back, or one that is being published. */
    public void add(IngestedFile line, List<String> contents) {
        String leftAlone = line.state() == FileState.SKIPPED ? line.reason() : null;
        paths.put(line.path(), new Known(contents, line.revision(), leftAlone));
        contents.forEach(id -> pathOfDocument.putIfAbsent(id, line.path()));
    }

    private static @Nullable String last(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }
}
