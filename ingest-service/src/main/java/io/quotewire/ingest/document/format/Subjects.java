package io.quotewire.ingest.document.format;

import io.quotewire.contracts.SourceSubject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what a file says that it is about, each subject once, in the file's order. */
public final class Subjects {

    /** A page's list of keywords may be endless. */
    private static final int MOST = 24;
    /** IPTC's Media Topics by their address: {@code http://cv.iptc.org/newscodes/mediatopic/04000000}. */
    private static final Pattern MEDIA_TOPIC =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/mediatopic/(\\d{8})");

    private final Set<SourceSubject> found = new LinkedHashSet<>();

    /** @param code as the file has it, blank or null if there is none */
    public void add(@Nullable String code, @Nullable String name) {
        String plainCode = line(code);
        String plainName = line(name);
        if (found.size() < MOST && (plainCode != null || plainName != null)) {
            found.add(new SourceSubject(plainCode == null ? null : inShort(plainCode), plainName));
        }
    }

    /** Names with commas between them: {@code rail, night trains}. */
    public void addList(String names) {
        for (String name : names.split("[,;]", -1)) {
            add(null, name);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<SourceSubject> list() {
        return List.copyOf(found);
    }

    private static String inShort(String code) {
        Matcher topic = MEDIA_TOPIC.matcher(code);
        return topic.matches() ? "medtop:" + topic.group(1) : code;
    }

    private static @Nullable String line(@Nullable String value) {
        String line = value == null ? "" : About.line(value);
        return line.isEmpty() ? null : line;
    }
}
