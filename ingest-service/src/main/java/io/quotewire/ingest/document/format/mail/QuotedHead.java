package io.quotewire.ingest.document.format.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a quoted mail: a line ("On Monday, Ann Lee wrote:") or the fields of its head.
 *
 * @param end index of the first line behind it
 */
record QuotedHead(
        @Nullable String sender,
        @Nullable String date,
        @Nullable String subject,
        int end) {

    /** {@code On 3 May 2024, at 10:15, Ann Lee <ann@example.org> wrote:}. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?s)(?<before>.{1,250}?)\\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)\\b"
                    + "(?<after>[^:]{0,120}):\\s*");
    /** {@code *Von:* Ann Lee}. */
    private static final Pattern SENDER =
            Pattern.compile("[>*\\s]*(?:From|Von|De|Da|Van|Od)\\s?:\\*?\\s+(?<value>\\S.*)");

    private static final Pattern DATE = Pattern.compile(
            "[*\\s]*(?:Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado|Data|Inviato)\\s?:\\*?\\s+(?<value>.*)");
    private static final Pattern SUBJECT = Pattern.compile(
            "[*\\s]*(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp)\\s?:\\*?\\s+(?<value>.*)");
    private static final Pattern FIELD = Pattern.compile("[*\\s]*\\p{Lu}[\\p{L}-]{1,15}\\s?:\\*?(?:\\s.*)?");
    /** Lines of a head that mail programs write above what they quote. */
    private static final int MOST_FIELDS = 8;

    private static final int MOST_INTRODUCTION = 3;
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<(\\[]\\S*@[^>)\\]]*[>)\\]]");
    private static final Pattern TIME = Pattern.compile(
            ".*(?:,|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s[+-]\\d{4})?|\\b\\d{4}\\b)(?<name>.*)");

    /** The fields that stand at a line, or null if there are none. */
    static @Nullable QuotedHead at(List<String> lines, int start) {
        Matcher sender = SENDER.matcher(lines.get(start));
        if (!sender.matches()) {
            return null;
        }
        String date = null;
        String subject = null;
        int i = start + 1;
        for (;
                i < lines.size()
                        && i < start + MOST_FIELDS
                        && FIELD.matcher(lines.get(i)).matches();
                i++) {
            Matcher day = DATE.matcher(lines.get(i));
            Matcher title = SUBJECT.matcher(lines.get(i));
            date = day.matches() ? day.group("value") : date;
            subject = title.matches() ? title.group("value").strip() : subject;
        }
        if (date == null && subject == null) {
            return null; // "From: the start, we …"
        }
        return new QuotedHead(name(sender.group("value")), WrittenDate.in(date), subject, i);
    }

    /** Takes the introduction from the end of what was written before a quotation, if there is one. */
    static @Nullable QuotedHead takeFrom(List<String> written) {
        int end = written.size();
        while (end > 0 && written.get(end - 1).isBlank()) {
            end--;
        }
        for (int start = end - 1; start >= 0 && start >= end - MOST_INTRODUCTION; start--) {
            if (written.get(start).isBlank()) {
                return null;
            }
            String line = String.join(" ", written.subList(start, end));
            Matcher introduction = INTRODUCTION.matcher(line);
            boolean begins =
                    start == 0 || written.get(start - 1).isBlank() || line.matches("(?:On|Am|Le|El|Il|Op|Em|Den) .*");
            if (begins && introduction.matches()) {
                written.subList(start, written.size()).clear();
                return new QuotedHead(sender(introduction), WrittenDate.in(line), null, 0);
            }
        }
        return null;
    }

    /** The name stands before the verb, behind a date, or after the verb. */
    private static @Nullable String sender(Matcher introduction) {
        String after = name(introduction.group("after"));
        if (!after.isEmpty()) {
            return after;
        }
        String before =
                ADDRESS.matcher(introduction.group("before")).replaceAll("").strip();
        Matcher behindTime = TIME.matcher(before);
        String name = behindTime.matches() ? behindTime.group("name").strip() : before;
        return name.isEmpty() ? null : name;
    }

    private static String name(String value) {
        String name =
                ADDRESS.matcher(value).replaceAll("").replaceAll("[\"*]", "").strip();
        return name.isEmpty() ? value.strip() : name;
    }

    static Message.Quoted quoted(@Nullable QuotedHead head, String text) {
        return head == null
                ? new Message.Quoted(null, null, null, text)
                : new Message.Quoted(head.sender, head.date, head.subject, text);
    }
}
