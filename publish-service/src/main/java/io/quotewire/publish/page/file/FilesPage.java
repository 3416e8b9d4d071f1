package io.quotewire.publish.page.file;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quotewire.publish.drop.Access;
import io.quotewire.publish.drop.WatchedFolder;
import io.quotewire.publish.search.FileView;
import io.quotewire.publish.store.view.FileStatus;
import io.quotewire.publish.store.view.Files;
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

/** The files that came in, the one last seen for the first time first. */
@Path("/files")
@Blocking
@Produces(MediaType.TEXT_HTML)
final class FilesPage {

    private static final String CURSOR = "cursor";
    private static final int FILES = 50;
    private static final String FAILED = "failed";

    private final Template template;
    private final Files files;
    private final Access access;
    private final WatchedFolder folder;

    FilesPage(@Location("files") Template template, Files files, Access access, WatchedFolder folder) {
        this.template = template;
        this.files = files;
        this.access = access;
        this.folder = folder;
    }

    @GET
    public TemplateInstance page(@Context UriInfo request, @Context HttpHeaders headers) {
        Long before = new Parameters(request.getQueryParameters(), Set.of(CURSOR)).number(CURSOR, 1, Long.MAX_VALUE);
        List<FileStatus> found = files.page(before, FILES + 1);
        List<FileStatus> page = found.subList(0, Math.min(FILES, found.size()));
        boolean unlocked = access.unlocked(headers);
        return template.data(
                        "files", page.stream().map(one -> row(one, unlocked)).toList())
                .data(
                        "older",
                        found.size() > FILES
                                ? "/files?cursor=" + page.get(FILES - 1).number()
                                : null)
                .data("first", before == null)
                .data("droppable", access.on())
                .data("unlocked", unlocked);
    }

    private FileRow row(FileStatus status, boolean unlocked) {
        FileView file = FileView.of(status);
        return FileRow.of(file, unlocked && file.state().equals(FAILED) && folder.canBeTriedAgain(file.path()));
    }
}
