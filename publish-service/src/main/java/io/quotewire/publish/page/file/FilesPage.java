package io.quotewire.publish.page.file;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.drop.Access;
import io.quotewire.publish.drop.WatchedFolder;
import io.quotewire.publish.search.FileView;
import io.quotewire.publish.store.view.FileStatus;
import io.quotewire.publish.store.view.Files;
import io.quotewire.publish.store.view.Slice;
import io.quotewire.publish.web.Answer;
import io.quotewire.publish.web.Making;
import io.quotewire.publish.web.Parameters;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that came in, the one last seen for the first time first. */
@Path("/files")
@Blocking
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class FilesPage {

    private static final String CURSOR = "cursor";
    private static final int FILES = 50;
    private static final String FAILED = "failed";

    /**
     * What the page shows.
     *
     * @param older address of the page below; null at the end
     * @param first whether it is the page with the newest
     * @param open whether anything can be changed at all
     * @param droppable whether files are taken
     * @param unlocked whether this browser may
     */
    record Shown(
            List<FileRow> files,
            @Nullable String older,
            boolean first,
            boolean open,
            boolean droppable,
            boolean unlocked) {}

    @CheckedTemplate(basePath = "")
    private static final class Templates {
        static native TemplateInstance files(Shown page);
    }

    private final Files files;
    private final Access access;
    private final WatchedFolder folder;
    private final Making making;

    FilesPage(Files files, Access access, WatchedFolder folder, Making making) {
        this.making = making;
        this.files = files;
        this.access = access;
        this.folder = folder;
    }

    @GET
    public Answer page(@Context UriInfo request, @Context HttpHeaders headers) {
        return making.of(
                () -> Answer.text(Templates.files(shown(request, headers)).render()));
    }

    private Shown shown(UriInfo request, HttpHeaders headers) {
        Long before = new Parameters(request.getQueryParameters(), Set.of(CURSOR)).number(CURSOR, 1, Long.MAX_VALUE);
        Slice<FileStatus> slice = files.page(before, false, FILES);
        boolean unlocked = access.unlocked(headers);
        return new Shown(
                slice.map(one -> row(one, unlocked)).rows(),
                slice.next() == null ? null : "/files?cursor=" + slice.next(),
                before == null,
                access.on(),
                folder.takesFiles(),
                unlocked);
    }

    private FileRow row(FileStatus status, boolean unlocked) {
        FileView file = FileView.of(status);
        boolean again = unlocked
                && file.state().equals(FAILED)
                && (file.letter() != null || folder.canBeTriedAgain(file.path()));
        return FileRow.of(file, again);
    }
}
