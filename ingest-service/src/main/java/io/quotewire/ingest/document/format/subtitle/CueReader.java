package io.quotewire.ingest.document.format.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the cues of a WebVTT or SubRip file. Numbers, settings, notes and styles are no part of them. */
final class CueReader {

    /** {@code 00:01:02.345 --> 00:01:04.000 align:start}; SubRip has a comma and always hours. */
    private static final Pattern TIMING = Pattern.compile("\\s*" + time() + "\\s*-->\\s*" + time() + "(?:\\s.*)?");

    private CueReader() {}

    /** The cues in the order in which they stand. */
    static List<Cue> read(String text) {
        List<Cue> cues = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher timing = TIMING.matcher(lines[i]);
            if (timing.matches()) {
                List<String> payload = payload(lines, i + 1);
                cues.add(new Cue(millis(timing, 1), millis(timing, 5), payload));
            }
        }
        return cues;
    }

    /** The lines up to the next empty one; SubRip's numbers of the next cue are told by the timing that follows. */
    private static List<String> payload(String[] lines, int from) {
        List<String> payload = new ArrayList<>();
        for (int i = from; i < lines.length && !lines[i].isBlank(); i++) {
            if (TIMING.matcher(lines[i]).matches()) {
                if (!payload.isEmpty()) {
                    payload.remove(
                            payload.size() - 1); // no empty line before the next cue, which begins with its number
                }
                break;
            }
            payload.add(lines[i]);
        }
        return payload;
    }

    private static String time() {
        return "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    }

    private static long millis(Matcher timing, int group) {
        String hours = timing.group(group);
        long minutes = (hours == null ? 0 : Long.parseLong(hours)) * 60 + Long.parseLong(timing.group(group + 1));
        return (minutes * 60 + Long.parseLong(timing.group(group + 2))) * 1000
                + Long.parseLong(timing.group(group + 3));
    }
}
