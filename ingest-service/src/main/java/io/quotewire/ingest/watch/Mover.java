package io.quotewire.ingest.watch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Takes files out of the inbox, mirroring its subfolders. A name that is already there, of a file or of a folder, gets
 * a number; nothing is overwritten.
 */
public final class Mover {

    private final DropFolder folder;

    public Mover(DropFolder folder) {
        this.folder = folder;
    }

    /**
     * Moves a file that has been published. One that lies there already stays.
     *
     * @param file in the inbox, or where it was moved to before
     * @return where it is now
     */
    public Path toDone(Path file) throws IOException {
        if (file.startsWith(folder.done())) {
            return file;
        }
        Path done = move(file, vacancy(folder.done(), file, false));
        if (file.startsWith(folder.failed())) {
            Files.deleteIfExists(Vacancy.reasonOf(file)); // that name was taken together with the file's
        }
        return done;
    }

    /**
     * Moves a file that could not be read and writes the reason beside it.
     *
     * @param file in the inbox, or where it was moved to before
     * @param explanation what {@code .reason.txt} says
     * @return where the file is now
     */
    public Path toFailed(Path file, String explanation) throws IOException {
        if (file.startsWith(folder.failed())) {
            Files.writeString(Vacancy.reasonOf(file), explanation + "\n");
            return file;
        }
        Vacancy vacancy = vacancy(folder.failed(), file, true);
        try {
            // The reason first: a file in failed/ never lacks it.
            Files.writeString(Vacancy.reasonOf(vacancy.file()), explanation + "\n");
        } catch (IOException e) {
            vacancy.giveBack();
            throw e;
        }
        return move(file, vacancy);
    }

    private Vacancy vacancy(Path base, Path file, boolean withReason) throws IOException {
        Path below = home(file).relativize(file);
        Files.createDirectories(base);
        try {
            return Vacancy.take(mirrored(base, below), withReason);
        } catch (IOException e) {
            // A subfolder that may not be written to, or a path that has grown too long.
            return Vacancy.take(base.resolve(below.getFileName()), withReason);
        }
    }

    private static Path mirrored(Path base, Path below) throws IOException {
        Path parent = base;
        if (below.getParent() != null) {
            for (Path name : below.getParent()) {
                parent = subfolder(parent.resolve(name));
            }
        }
        return parent.resolve(below.getFileName());
    }

    private Path home(Path file) {
        return file.startsWith(folder.done())
                ? folder.done()
                : file.startsWith(folder.failed()) ? folder.failed() : folder.inbox();
    }

    /** A folder of that name, or of the next number's where a file has it. */
    private static Path subfolder(Path wanted) throws IOException {
        Path candidate = wanted;
        for (int number = 2; !Files.isDirectory(candidate); number++) {
            try {
                return Files.createDirectory(candidate);
            } catch (FileAlreadyExistsException e) {
                candidate = RawName.renamed(wanted, Numbered.name(RawName.bytes(wanted), number, Numbered.LONGEST));
            }
        }
        return candidate;
    }

    private static Path move(Path file, Vacancy vacancy) throws IOException {
        try {
            return Files.move(file, vacancy.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return moveAcross(file, vacancy);
        } catch (IOException e) {
            vacancy.giveBack();
            throw e;
        }
    }

    /** To another file system, where a file is copied; its name shows it only when it is whole. */
    private static Path moveAcross(Path file, Vacancy vacancy) throws IOException {
        try {
            if (!Files.isWritable(file.getParent())) {
                throw new IOException("may not be taken out of " + file.getParent());
            }
            Path part = Files.createTempFile(vacancy.file().getParent(), ".", ".part");
            try {
                copyUnchanged(file, part);
                Files.move(part, vacancy.file(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            Files.delete(file);
            return vacancy.file();
        } catch (IOException e) {
            vacancy.giveBack();
            throw e;
        }
    }

    private static void copyUnchanged(Path file, Path part) throws IOException {
        Stamp before = Stamp.of(file);
        Files.copy(
                file,
                part,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES,
                LinkOption.NOFOLLOW_LINKS);
        if (!before.equals(Stamp.of(file))) {
            throw new IOException("has changed while it was copied");
        }
    }
}
