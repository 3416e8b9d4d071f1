package io.quotewire.ingest.document.format.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail, divided into what its sender wrote and what is quoted or forwarded in it.
 *
 * @param text the sender's own
 * @param quoted what others wrote, without marks, the latest first as mails have it
 */
record Message(String text, List<Quoted> quoted) {

    /**
     * What another wrote.
     *
     * @param sender a name or an address, if it is told
     * @param date a day, ISO 8601, if it is told
     * @param subject if it is told
     */
    record Quoted(
            @Nullable String sender,
            @Nullable String date,
            @Nullable String subject,
            String text) {}

    /** {@code -----Original Message-----}, {@code ---------- Forwarded message ---------}. */
    private static final Pattern BORDER = Pattern.compile(
            "\\s*(?:-{2,}\\s*(?:Original Message|Forwarded [Mm]essage|Original-Nachricht|Ursprüngliche Nachricht"
                    + "|Weitergeleitete Nachricht|Message d'origine|Message original|Mensaje original)\\s*-{2,}"
                    + "|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|_{20,})\\s*");
    /** Quotations within quotations; deeper ones are kept as one. */
    private static final int DEEPEST = 30;

    static Message of(String text) {
        Division division = new Division();
        division.divide(List.of(text.split("\n", -1)), null, 0);
        return new Message(division.own, division.quoted);
    }

    private static final class Division {

        private final List<Quoted> quoted = new ArrayList<>();
        private String own = "";

        /** @param from who wrote these lines; null for the mail's own */
        private void divide(List<String> lines, @Nullable QuotedHead from, int depth) {
            List<String> written = new ArrayList<>();
            int place = quoted.size(); // what these lines quote comes behind them
            for (int i = 0; i < lines.size(); i++) {
                QuotedHead head = depth < DEEPEST ? QuotedHead.at(lines, i) : null;
                if (depth < DEEPEST && lines.get(i).startsWith(">")) {
                    int end = end(lines, i);
                    divide(unmarked(lines.subList(i, end)), QuotedHead.takeFrom(written), depth + 1);
                    i = end - 1;
                } else if (depth < DEEPEST && BORDER.matcher(lines.get(i)).matches() && i + 1 < lines.size()) {
                    int next = text(lines, i + 1);
                    QuotedHead behind = QuotedHead.at(lines, next);
                    if (behind != null || !lines.get(i).strip().startsWith("_")) {
                        rest(lines, behind == null ? next : behind.end(), behind, depth);
                        break;
                    }
                    written.add(lines.get(i));
                } else if (head != null) {
                    rest(lines, head.end(), head, depth);
                    break;
                } else {
                    written.add(lines.get(i));
                }
            }
            String text = String.join("\n", written).strip();
            if (depth == 0) {
                own = text;
            } else if (!text.isEmpty()) {
                quoted.add(place, QuotedHead.quoted(from, text));
            }
        }

        /** All that follows is quoted, with marks or without. */
        private void rest(List<String> lines, int start, @Nullable QuotedHead head, int depth) {
            List<String> rest = lines.subList(Math.min(start, lines.size()), lines.size());
            boolean marked = rest.stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
            divide(marked ? unmarked(rest) : rest, head, depth + 1);
        }
    }

    /** Where the marked lines end; blank lines between them belong to them. */
    private static int end(List<String> lines, int start) {
        int end = start;
        for (int i = start;
                i < lines.size()
                        && (lines.get(i).startsWith(">") || lines.get(i).isBlank());
                i++) {
            end = lines.get(i).startsWith(">") ? i + 1 : end;
        }
        return end;
    }

    private static List<String> unmarked(List<String> lines) {
        return lines.stream().map(line -> line.replaceFirst("^> ?", "")).toList();
    }

    private static int text(List<String> lines, int start) {
        int i = start;
        while (i < lines.size() - 1 && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
