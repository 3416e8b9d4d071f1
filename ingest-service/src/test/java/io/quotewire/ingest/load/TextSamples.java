package io.quotewire.ingest.load;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of the formats that are text: what each wraps around the same paragraphs. */
final class TextSamples {

    private static final int PARAGRAPHS = 12;

    private static final String MAIL = """
            From ada@example.org Mon Mar  2 09:00:00 2026
            From: Ada Marsh <ada@example.org>
            Subject: Report %1$d
            Message-ID: <%1$d@example.org>
            Content-Type: text/plain; charset=utf-8

            %2$s

            """;

    private TextSamples() {}

    static void addTo(Map<String, Samples.Sample> all) {
        all.put("vtt", number -> Samples.utf8("WEBVTT\n\n" + cues(number, '.')));
        all.put("srt", number -> Samples.utf8(cues(number, ',')));
        all.put("csv", number -> Samples.utf8("House,Answer\n" + rows(number, ",")));
        all.put("tsv", number -> Samples.utf8("House\tAnswer\n" + rows(number, "\t")));
        all.put("jsonl", number -> Samples.utf8(jsonLines(number)));
        all.put(
                "json",
                number -> Samples.utf8("{\"uri\":\"urn:report:" + number + "\",\"headline\":\"Report " + number
                        + "\",\"body_text\":\"" + Samples.text(number, PARAGRAPHS, "\\n\\n") + "\"}"));
        all.put(
                "nitf",
                number -> Samples.utf8("<nitf><head><title>Report " + number + "</title></head><body><body.content>"
                        + Samples.paragraphs(number, PARAGRAPHS, "<p>", "</p>") + "</body.content></body></nitf>"));
        all.put(
                "xml",
                number -> Samples.utf8("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:report:"
                        + number
                        + "\"><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                        + Samples.paragraphs(number, PARAGRAPHS, "<p>", "</p>")
                        + "</body></html></inlineXML></contentSet></newsItem>"));
        all.put(
                "rss",
                number -> Samples.utf8(
                        "<rss version=\"2.0\"><channel><title>Reports</title><link>https://a.example/</link>"
                                + "<description>All</description>"
                                + entries(
                                        number,
                                        "<item><guid>%1$d</guid><title>Report %1$d</title><description>%2$s</description></item>")
                                + "</channel></rss>"));
        all.put(
                "atom",
                number -> Samples.utf8(
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Reports</title><id>urn:all</id>"
                                + entries(
                                        number,
                                        "<entry><id>urn:%1$d</id><title>Report %1$d</title><content>%2$s</content></entry>")
                                + "</feed>"));
        all.put("mbox", number -> Samples.utf8(entries(number, MAIL)));
        all.put(
                "mhtml",
                number -> Samples.utf8(("From: <Saved by Blink>|Subject: Report " + number
                                + "|MIME-Version: 1.0|Content-Type: multipart/related; type=\"text/html\"; boundary=cut||--cut|"
                                + "Content-Type: text/html; charset=utf-8||<html><body><article><h1>Report " + number
                                + "</h1>"
                                + Samples.paragraphs(number, PARAGRAPHS, "<p>", "</p>")
                                + "</article></body></html>||--cut--|")
                        .replace("|", "\r\n")));
    }

    private static String cues(int number, char fraction) {
        String[] lines = Samples.text(number, 40, "\n").split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(i ->
                        (i + 1) + "\n" + time(i, fraction) + " --> " + time(i + 1, fraction) + "\n" + lines[i] + "\n\n")
                .collect(Collectors.joining());
    }

    private static String time(int cue, char fraction) {
        return "00:%02d:%02d%c000".formatted(cue * 4 / 60, cue * 4 % 60, fraction);
    }

    private static String rows(int number, String between) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> i + between + "\"" + Samples.text(number * 100 + i, 1, " ") + "\"\n")
                .collect(Collectors.joining());
    }

    private static String jsonLines(int number) {
        return entries(number, "{\"id\":\"%1$d\",\"title\":\"Report %1$d\",\"text\":\"%2$s\"}\n");
    }

    /** Five documents in one. */
    private static String entries(int number, String pattern) {
        return IntStream.range(0, 5)
                .map(i -> 2_000_000 + 5 * number + i)
                .mapToObj(i -> pattern.formatted(i, Samples.text(i, PARAGRAPHS, " ")))
                .collect(Collectors.joining());
    }
}
