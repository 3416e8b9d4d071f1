package io.quotewire.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom PostgreSQL runs as: the user of this process, or, as it refuses to run as root, the user {@value #OTHER_ID}
 * ("nobody") when this is root.
 */
final class ServerUser {

    private static final String OTHER_ID = "65534";

    private final boolean other;

    private ServerUser(boolean other) {
        this.other = other;
    }

    static ServerUser current() {
        return new ServerUser("root".equals(System.getProperty("user.name")));
    }

    /** The command line that runs the given one as this user. */
    List<String> command(List<String> command) {
        if (!other) {
            return command;
        }
        List<String> all =
                new ArrayList<>(List.of("setpriv", "--reuid=" + OTHER_ID, "--regid=" + OTHER_ID, "--clear-groups"));
        all.addAll(command);
        return all;
    }

    /** Gives a folder to this user, and to nobody else. */
    void own(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        if (other) {
            Files.setAttribute(folder, "unix:uid", Integer.valueOf(OTHER_ID));
            Files.setAttribute(folder, "unix:gid", Integer.valueOf(OTHER_ID));
        }
    }

    /**
     * A folder that this user can enter: the wanted one, or one below {@code /var/tmp} when the wanted one lies below a
     * folder closed to others, as root's home is.
     */
    Path reachable(Path wanted) throws IOException {
        Path path = wanted.toAbsolutePath().normalize();
        for (Path above = path; other && above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return substitute(path);
            }
        }
        return path;
    }

    private static Path substitute(Path path) throws IOException {
        Path folder = Path.of("/var/tmp", "quotewire" + path.toString().replace('/', '-'));
        if (!Files.exists(folder)) {
            Files.createDirectory(folder);
        }
        // anyone may write to /var/tmp: what somebody else has put there is not ours
        if (!Files.getAttribute(folder, "unix:uid").equals(0)) {
            throw new IOException(folder + " is needed for PostgreSQL, but belongs to another user");
        }
        return folder;
    }
}
