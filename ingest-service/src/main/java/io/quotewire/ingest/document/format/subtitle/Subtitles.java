package io.quotewire.ingest.document.format.subtitle;

import io.quotewire.ingest.document.format.About;
import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Look;
import io.quotewire.ingest.document.format.Original;
import io.quotewire.ingest.document.format.plain.PlainText;
import io.quotewire.ingest.document.text.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** WebVTT (W3C) and SubRip. */
public final class Subtitles implements Format {

    private static final String VTT = "text/vtt";
    private static final String SRT = "application/x-subrip";
    private static final Pattern VTT_HEAD = Pattern.compile("WEBVTT(?:[ \\t]+(?:-\\s+)?([^\\r\\n]*))?(?:\\R|$)");
    private static final Pattern SRT_HEAD = Pattern.compile(
            "\\s*\\d+[ \\t]*\\R\\d{1,2}:\\d{2}:\\d{2},\\d{3}[ \\t]*-->[ \\t]*\\d{1,2}:\\d{2}:\\d{2},\\d{3}");

    @Override
    public Set<String> mediaTypes() {
        return Set.of(VTT, SRT);
    }

    @Override
    public @Nullable String recognise(Look look) {
        if (VTT_HEAD.matcher(look.start()).lookingAt()) {
            return VTT;
        }
        return SRT_HEAD.matcher(look.start()).lookingAt() ? SRT : null;
    }

    @Override
    public int textualStart() {
        return 64 * 1024;
    }

    @Override
    public void read(Original original, Findings findings) throws IOException, Refused {
        String text = PlainText.read(original.file(), original.mostCharacters());
        List<Cue> cues = CueReader.read(text);
        if (cues.isEmpty()) {
            throw new Refused("holds no cues: lines like 00:00:01.000 --> 00:00:04.000 with words below them");
        }
        Matcher head = VTT_HEAD.matcher(text);
        String title = head.lookingAt() ? head.group(1) : null;
        About about = title == null || title.isBlank() ? About.NOTHING : About.NOTHING.titled(title.strip());
        findings.document(Turns.of(cues), about);
    }
}
