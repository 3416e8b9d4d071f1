package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Goes through a mail part by part: keeps what is its text and hands on what is attached. */
final class MailReader {

    /** Multiparts within multiparts; deeper than this is made to break readers. */
    private static final int DEEPEST = 50;

    private final int mostCharacters;
    private final Findings findings;
    private final Head head = new Head();
    private final List<BodyText> texts = new ArrayList<>();
    /** For each multipart we are in: the number of the choice that its parts are alternatives of, or -1. */
    private final Deque<Integer> choices = new ArrayDeque<>();

    private Head part = head;
    private int choicesSoFar;
    private int attachments;

    MailReader(int mostCharacters, Findings findings) {
        this.mostCharacters = mostCharacters;
        this.findings = findings;
    }

    Head head() {
        return head;
    }

    boolean hasAttachments() {
        return attachments > 0;
    }

    /** The text of the message, the best of each choice of alternatives. */
    String text() {
        return BodyText.best(texts).stream()
                .map(text -> text.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    void read(InputStream mail) throws IOException, MimeException, Refused {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.PERMISSIVE);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(mail);
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> part = new Head();
                case T_FIELD -> part.add(stream.getField());
                case T_START_MULTIPART -> enter();
                case T_END_MULTIPART -> choices.pop();
                case T_BODY -> body(stream);
                default -> {}
            }
        }
    }

    private void enter() throws Refused {
        if (choices.size() > DEEPEST) {
            throw new Refused("is nested too deeply");
        }
        int around = choices.isEmpty() ? -1 : choices.peek();
        boolean alternative = around < 0 && part.value("content-type").equals("multipart/alternative");
        choices.push(alternative ? choicesSoFar++ : around);
    }

    private void body(MimeTokenStream stream) throws IOException, Refused {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        String name = name();
        boolean attached = name != null || part.value("content-disposition").equals("attachment");
        boolean html = type.equals("text/html");
        if (!attached && (html || type.equals("text/plain"))) {
            texts.add(new BodyText(choices.isEmpty() ? -1 : choices.peek(), html, text(stream, html)));
        } else {
            attachments++;
            String own =
                    name == null ? "attachment-" + attachments + (type.equals("message/rfc822") ? ".eml" : "") : name;
            findings.attachment(own, stream.getDecodedInputStream());
        }
    }

    private @Nullable String name() {
        String name = part.parameter("content-disposition", "filename");
        return name == null ? part.parameter("content-type", "name") : name;
    }

    private String text(MimeTokenStream stream, boolean html) throws IOException, Refused {
        byte[] bytes = stream.getDecodedInputStream().readNBytes(4 * mostCharacters + 1);
        if (bytes.length > 4 * mostCharacters) {
            throw Refused.tooLong(mostCharacters);
        }
        String text = Charsets.decode(bytes, declared(part.parameter("content-type", "charset")));
        if (html) {
            return HtmlBody.text(text, mostCharacters);
        }
        String format = part.parameter("content-type", "format");
        String lines = text.replace("\r\n", "\n");
        return "flowed".equalsIgnoreCase(format)
                ? Flowed.joined(lines, "yes".equalsIgnoreCase(part.parameter("content-type", "delsp")))
                : lines;
    }

    /** US-ASCII is MIME's default and no declaration. */
    private static @Nullable Charset declared(@Nullable String label) {
        return label == null || label.equalsIgnoreCase("us-ascii") ? null : Charsets.labelled(label);
    }
}
