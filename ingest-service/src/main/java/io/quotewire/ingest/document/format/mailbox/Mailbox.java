package io.quotewire.ingest.document.format.mailbox;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Refused;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mailbox in the mbox format (RFC 4155): mails behind each other, each behind a line that begins with {@code From }
 * and follows an empty one. Each is a document.
 */
public final class Mailbox implements Format {

    /** A mail above this is refused before it fills the parser's memory. In bytes. */
    private static final int MOST_BYTES = 50_000_000;

    private static final byte[] BORDER = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern QUOTED_BORDER = Pattern.compile("(?s)>+From .*");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^Message-ID:\\s*<([\\w.!#$%&'*+=?^`{|}~@\\[\\]-]{1,200})>");
    /** In bytes; the head of a mail is shorter. */
    private static final int HEAD = 16 * 1024;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/mbox");
    }

    @Override
    public int textualStart() {
        return 1000;
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int number = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original.file()))) {
            boolean afterEmpty = true;
            for (byte[] line = line(in); line.length > 0; line = line(in)) {
                if (afterEmpty && startsWith(line, BORDER)) {
                    give(mail, number++, findings);
                    mail.reset();
                } else if (mail.size() <= MOST_BYTES) {
                    mail.write(unquoted(line));
                }
                afterEmpty = line[0] == '\n' || line[0] == '\r';
            }
        }
        give(mail, number, findings);
    }

    private static void give(ByteArrayOutputStream mail, int number, Findings findings) throws IOException, Refused {
        if (number > 0 && mail.size() > MOST_BYTES) {
            findings.unreadable(number + ".eml", "is larger than a mail in a mailbox may be");
        } else if (number > 0 && mail.size() > 0) {
            byte[] bytes = mail.toByteArray();
            findings.item(name(bytes, number), "message/rfc822", bytes);
        }
    }

    /** By its own id, which stays the same when mails before it are deleted. */
    private static String name(byte[] mail, int number) {
        String head = new String(mail, 0, Math.min(HEAD, mail.length), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\n\n");
        Matcher id = MESSAGE_ID.matcher(end < 0 ? head : head.substring(0, end));
        return (id.find() ? id.group(1) : String.format(Locale.ROOT, "%d", number)) + ".eml";
    }

    /** Up to the end of the line with it; none at the end. A line longer than a mail may be is cut into several. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int b = in.read(); b >= 0 && line.size() < MOST_BYTES; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    /** A mail's own lines that begin with {@code From } have a mark before them in a mailbox. */
    private static byte[] unquoted(byte[] line) {
        boolean quoted = line[0] == '>'
                && QUOTED_BORDER
                        .matcher(new String(line, 0, Math.min(100, line.length), StandardCharsets.ISO_8859_1))
                        .matches();
        return quoted ? Arrays.copyOfRange(line, 1, line.length) : line;
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }
}
