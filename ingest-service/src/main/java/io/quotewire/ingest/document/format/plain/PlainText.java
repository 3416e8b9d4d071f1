package io.quotewire.ingest.document.format.plain;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.text.Charsets;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Text and Markdown: decoded, and otherwise left as they are but for what is no text: a byte order mark, front matter.
 */
public final class PlainText implements Format {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/x-web-markdown");
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public String sample() {
        return "sample.txt";
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        String text = read(original.file(), original.mostCharacters());
        Opening opening = Opening.of(text, original.mediaType().equals("text/x-web-markdown"));
        findings.document(opening.text(), opening.about());
    }

    /** @throws Refused if it is longer than the limit */
    public static String read(Path file, int mostCharacters) throws IOException, Refused {
        // No encoding takes more than four bytes for a character: the file need not be read to know that it is too
        // long.
        if (Files.size(file) > 4L * mostCharacters + 4) {
            throw Refused.tooLong(mostCharacters);
        }
        byte[] bytes = Files.readAllBytes(file);
        String unmarked = Charsets.decode(bytes, null);
        Refused.ifLonger(unmarked, mostCharacters);
        return unmarked;
    }
}
