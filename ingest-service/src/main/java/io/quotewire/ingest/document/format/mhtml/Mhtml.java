package io.quotewire.ingest.document.format.mhtml;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.AmendedFindings;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.html.Html;
import io.quotewire.ingest.document.text.Refused;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** A page that a browser saved in one file, as MHTML (RFC 2557): the page itself, not its pictures and frames. */
public final class Mhtml implements Format {

    private static final String MEDIA_TYPE = "multipart/related";
    private static final int DEEPEST = 20;
    /** In lines; browsers write fewer. */
    private static final int LONGEST_HEAD = 30;

    private static final Pattern SAVED = Pattern.compile("(?i)From: \"?<?Saved by .*|Snapshot-Content-Location:.*");
    private static final Pattern RELATED = Pattern.compile("(?i)Content-Type:\\s*multipart/related.*");

    private final Html html = new Html();

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE);
    }

    @Override
    public @Nullable String recognise(Look look) {
        List<String> head = look.start()
                .lines()
                .limit(LONGEST_HEAD)
                .takeWhile(line -> !line.isBlank())
                .toList();
        boolean saved = head.stream().anyMatch(line -> SAVED.matcher(line).matches());
        return saved && head.stream().anyMatch(line -> RELATED.matcher(line).matches()) ? MEDIA_TYPE : null;
    }

    @Override
    public int textualStart() {
        return 1000;
    }

    @Override
    public void read(Original original, Findings findings) throws Exception {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try (InputStream in = Files.newInputStream(original.file())) {
            Message message = builder.parseMessage(in);
            try {
                Entity page = page(message, 0);
                if (page == null || !(page.getBody() instanceof SingleBody body)) {
                    throw new Refused("holds no page");
                }
                About outer = new About(null, null, null, url(message, page), null);
                read(original, body, outer, findings);
            } finally {
                message.dispose();
            }
        }
    }

    private void read(Original original, SingleBody page, About outer, Findings findings) throws Exception {
        Path file = original.file().resolveSibling(original.file().getFileName() + ".page");
        try (InputStream bytes = page.getInputStream()) {
            Files.copy(bytes, file);
            html.read(
                    new Original(file, original.name(), "text/html", original.mostCharacters()),
                    new AmendedFindings(findings, about -> about.or(outer)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The first that is HTML: what belongs to it comes behind. */
    private static @Nullable Entity page(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Entity page = page(part, depth + 1);
                if (page != null) {
                    return page;
                }
            }
        }
        String type = entity.getMimeType();
        return type.equals("text/html") || type.equals("application/xhtml+xml") ? entity : null;
    }

    /** Where it was saved from: Chromium says so in the head, others only of the page. */
    private static @Nullable String url(Entity message, Entity page) {
        for (Field field : new Field[] {
            message.getHeader().getField("Snapshot-Content-Location"),
            page.getHeader().getField("Content-Location")
        }) {
            if (field != null && field.getBody().strip().startsWith("http")) {
                return About.line(field.getBody());
            }
        }
        return null;
    }
}
