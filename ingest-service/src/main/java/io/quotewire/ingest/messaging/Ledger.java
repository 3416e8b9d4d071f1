package io.quotewire.ingest.messaging;

import io.quotewire.contracts.FileState;
import io.quotewire.contracts.IngestedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * @param gone whether its container came anew without it
     */
    private record Known(
            List<String> contents, int revision, @Nullable String leftAlone, boolean gone) {}

    private static final Known UNKNOWN = new Known(List.of(), 0, null, false);

    private final Map<String, Known> paths = new HashMap<>();
    private final Map<String, String> pathOfDocument = new HashMap<>();
    private final Set<String> containers = new HashSet<>();
    /** By path the content that counts as not yet published, since it was lost on the way. */
    private final Map<String, String> lost = new HashMap<>();

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
        if (documentId.equals(present) && !known.gone()) {
            boolean published = !documentId.equals(lost.get(path));
            return new Standing(published, null, known.revision(), published ? null : beforeLast(known.contents()));
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
        lost.remove(line.path());
        paths.put(line.path(), new Known(contents, line.revision(), leftAlone, Boolean.TRUE.equals(line.gone())));
        contents.forEach(id -> pathOfDocument.putIfAbsent(id, line.path()));
        int part = line.path().lastIndexOf('!');
        if (part > 0 && line.state() == FileState.PUBLISHED) {
            containers.add(line.path().substring(0, part));
        }
    }

    /** Whether it has been said that nothing stands under this path any more. */
    public boolean isGone(String path) {
        return paths.getOrDefault(path, UNKNOWN).gone();
    }

    /** Whether something was published from within the file under this path. */
    public boolean isContainer(String path) {
        return containers.contains(path);
    }

    /** What stands, from within a file, under paths that are neither among these nor below one of them. */
    public List<String> within(String container, Set<String> present) {
        int start = container.length() + 1;
        return paths.entrySet().stream()
                .filter(one -> one.getKey().startsWith(container + "!"))
                .filter(one ->
                        !one.getValue().gone() && !one.getValue().contents().isEmpty())
                .map(Map.Entry::getKey)
                .filter(path -> isNeitherNorBelow(path, start, present))
                .sorted()
                .toList();
    }

    private static boolean isNeitherNorBelow(String path, int start, Set<String> present) {
        for (int end = path.indexOf('!', start); end >= 0; end = path.indexOf('!', end + 1)) {
            if (present.contains(path.substring(0, end))) {
                return false;
            }
        }
        return !present.contains(path);
    }

    /** The present content of a path is to be sent once more, as what it was. */
    void lose(String path) {
        String present = last(paths.getOrDefault(path, UNKNOWN).contents());
        if (present != null) {
            lost.put(path, present);
        }
    }

    /** It cannot be sent once more. */
    public void giveUp(String path) {
        lost.keySet().removeIf(one -> one.equals(path) || one.startsWith(path + "!"));
    }

    /** Whether all that was lost has been sent once more, or given up. */
    public boolean nothingLost() {
        return lost.isEmpty();
    }

    private static @Nullable String beforeLast(List<String> ids) {
        return ids.size() < 2 ? null : ids.get(ids.size() - 2);
    }

    private static @Nullable String last(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }
}
