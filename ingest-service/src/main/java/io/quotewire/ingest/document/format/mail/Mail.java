package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.IsoDate;
import io.quotewire.ingest.document.text.Refused;
import io.quotewire.ingest.document.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a file (RFC 5322): its message is the document; what it quotes or forwards, and what is attached to it, are
 * documents of their own.
 */
public final class Mail implements Format {

    private static final String TYPE = "message/rfc822";
    /** Of those that a mail quotes; each is a document. */
    private static final int MOST_QUOTED = 100;

    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    @Override
    public Set<String> mediaTypes() {
        return Set.of(TYPE);
    }

    /** Its head: what follows may come as it is. */
    @Override
    public int textualStart() {
        return 1000;
    }

    @Override
    public String sample() {
        return "sample.eml";
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused, MimeException {
        MailReader reader = new MailReader(original.mostCharacters(), findings);
        try (InputStream in = Files.newInputStream(original.file())) {
            reader.read(in);
        }
        Message message = Message.of(reader.text());
        List<Message.Quoted> quoted = message.quoted();
        for (int i = 0; i < Math.min(quoted.size(), MOST_QUOTED); i++) {
            findings.item("quoted-" + (i + 1), TYPE, mail(quoted.get(i)));
        }
        if (!message.text().isBlank() || (quoted.isEmpty() && !reader.hasAttachments())) {
            findings.document(message.text(), about(reader.head()));
        }
    }

    private static About about(Head head) {
        String date = head.text("date");
        return new About(
                head.text("subject"),
                sender(head.text("from")),
                date == null ? null : IsoDate.of(COMMENT.matcher(date).replaceAll("")),
                null,
                null);
    }

    /** The name, or the address where there is no name. */
    private static @Nullable String sender(@Nullable String from) {
        if (from == null) {
            return null;
        }
        int address = from.indexOf('<');
        String name = (address < 0 ? from : from.substring(0, address)).strip();
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1).replace("\\", "");
        }
        return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
    }

    /** What is quoted, as the mail that it was. */
    private static byte[] mail(Message.Quoted quoted) {
        List<String> lines = new ArrayList<>();
        add(lines, "From", quoted.sender());
        add(lines, "Subject", quoted.subject());
        add(lines, "Date", quoted.date());
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=utf-8");
        lines.add("");
        lines.add(TextForm.of(quoted.text()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(name + ": " + value);
        }
    }
}
