package io.quotewire.publish.drop;

import io.quotewire.publish.web.BadParameterException;
import io.quotewire.publish.web.Problems;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jspecify.annotations.Nullable;

/** Takes files, and files that failed once more. Each answer leads to the page with the files. */
@Path("/")
@Blocking
final class DropResource {

    static final String UNLOCK = "unlock";

    private static final URI FILES = URI.create("/files");
    private static final String CUT_OFF = "Connection terminated parsing multipart request";

    private final Access access;
    private final WatchedFolder folder;

    DropResource(Access access, WatchedFolder folder) {
        this.access = access;
        this.folder = folder;
    }

    /** The address that the launcher tells, with which a browser shows the token. */
    @GET
    @Path(UNLOCK)
    public Response unlockByAddress(@QueryParam("token") @Nullable String token) {
        return unlock(token);
    }

    @POST
    @Path(UNLOCK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlock(@RestForm("token") @Nullable String token) {
        if (!access.on()) {
            throw new NotFoundException();
        }
        return token != null && access.isToken(token)
                ? Response.seeOther(FILES).cookie(access.cookie()).build()
                : Problems.of(Response.Status.FORBIDDEN, "This is not the token");
    }

    @POST
    @Path("inbox")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestForm("file") List<FileUpload> files) throws IOException {
        requireFolder();
        List<FileUpload> chosen = files.stream().filter(DropResource::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new BadParameterException("file", "one or more files, each with its name");
        }
        for (FileUpload file : chosen) {
            folder.add(file.uploadedFile(), name(file));
        }
        return Response.seeOther(FILES).build();
    }

    private void requireFolder() {
        if (!folder.takesFiles()) {
            throw new NotFoundException();
        }
    }

    /** A browser in which nothing was chosen sends an empty file without a name; a form within a form is no file. */
    private static boolean isChosen(FileUpload file) {
        return file.uploadedFile() != null && (!name(file).isEmpty() || file.size() > 0);
    }

    /** Empty where none was given. */
    private static String name(FileUpload file) {
        String name = file.fileName();
        return name == null ? "" : name;
    }

    @POST
    @Path("inbox/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryAgain(@RestForm("path") @Nullable String path) throws IOException {
        requireFolder();
        if (path == null) {
            throw new BadParameterException("path", "the path of a file that failed");
        }
        try {
            return folder.tryAgain(path)
                    ? Response.seeOther(FILES).build()
                    : Problems.of(Response.Status.NOT_FOUND, "This file does not lie among those that failed");
        } catch (FileAlreadyExistsException e) {
            return Problems.of(Response.Status.CONFLICT, "The inbox has a file by that name already");
        }
    }

    /** Forms are read before any method here is called. Only its words tell one that is cut off from a full disk. */
    @ServerExceptionMapper({IOException.class, IllegalArgumentException.class, MalformedMessageException.class})
    public Response unreadable(Exception e, UriInfo request) {
        boolean cutOff = CUT_OFF.equals(e.getMessage());
        if (e instanceof IOException && !(e instanceof UnsupportedEncodingException) && !cutOff) {
            return Problems.fault(e, request);
        }
        String reason = cutOff
                ? "it ends before its last boundary"
                : e instanceof MalformedMessageException
                        ? "a part has a header without a value"
                        : String.valueOf(e.getMessage());
        return Problems.of(Response.Status.BAD_REQUEST, "This form cannot be read: " + reason);
    }
}
