package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes files out of the inbox, mirroring its subfolders. A name that is already there gets a number. */
public final class Mover {

    private static final String REASON = ".reason.txt";
    /** File systems allow 255 bytes; what is added to a name must fit too. */
    private static final int LONGEST_KEPT = 230;

    private final DropFolder folder;

    public Mover(DropFolder folder) {
        this.folder = folder;
    }

    /**
     * Moves a file that has been published.
     *
     * @return where it is now
     */
    public Path toDone(Path file) throws IOException {
        return move(file, free(target(folder.done(), file)));
    }

    /**
     * Moves a file that could not be read and writes the reason beside it.
     *
     * @param explanation what {@code .reason.txt} says
     * @return where the file is now
     */
    public Path toFailed(Path file, String explanation) throws IOException {
        Path target = free(target(folder.failed(), file));
        // The reason first: a file in failed/ never lacks it.
        Files.writeString(RawName.renamed(target, append(RawName.bytes(target), REASON)), explanation + "\n");
        return move(file, target);
    }

    private Path target(Path base, Path file) throws IOException {
        Path target = base.resolve(folder.inbox().relativize(file));
        Files.createDirectories(target.getParent());
        return target;
    }

    private static Path move(Path file, Path target) throws IOException {
        try {
            return Files.move(file, target);
        } catch (FileAlreadyExistsException e) {
            return Files.move(file, free(target)); // someone else was quicker with that name
        }
    }

    private static Path free(Path wanted) {
        Path target = wanted;
        for (int n = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); n++) {
            target = RawName.renamed(wanted, numbered(RawName.bytes(wanted), n));
        }
        return target;
    }

    /** {@code report.pdf} becomes {@code report-2.pdf}. */
    private static byte[] numbered(byte[] name, int n) {
        int dot = name.length - 1;
        while (dot > 0 && name[dot] != '.') {
            dot--;
        }
        int stem = dot > 0 ? dot : name.length;
        byte[] ending = Arrays.copyOfRange(name, stem, name.length);
        byte[] start = append(Arrays.copyOf(name, stem), "-" + n);
        return append(start, new String(ending, StandardCharsets.ISO_8859_1));
    }

    private static byte[] append(byte[] name, String ending) {
        byte[] end = ending.getBytes(StandardCharsets.ISO_8859_1);
        int kept = Math.min(name.length, LONGEST_KEPT);
        byte[] joined = Arrays.copyOf(name, kept + end.length);
        System.arraycopy(end, 0, joined, kept, end.length);
        return joined;
    }
}
