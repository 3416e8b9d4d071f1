package io.quotewire.ingest.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Documents of each format, of the size that real ones have and each with a text of its own. To add one: a line in ALL.
 */
final class Samples {

    interface Sample {
        /** @param number makes each document another */
        byte[] make(int number) throws IOException;
    }

    /** By the ending of their names. */
    static final Map<String, Sample> ALL = new LinkedHashMap<>();

    static {
        ALL.put("txt", number -> utf8(text(number, 12, "\n\n")));
        ALL.put("md", number -> utf8("# Report " + number + "\n\n" + text(number, 12, "\n\n")));
        ALL.put("html", Samples::html);
        ALL.put("eml", Samples::mail);
        ALL.put("rtf", number -> utf8("{\\rtf1\\ansi " + text(number, 20, "\\par\n") + "}"));
        ALL.put("pdf", Samples::pdf);
        ALL.put(
                "docx",
                number -> zipWith(
                        "museum-return.docx",
                        "word/document.xml",
                        "<w:sectPr",
                        paragraphs(number, 60, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")));
        ALL.put(
                "odt",
                number -> zipWith(
                        "orchard-frost.odt",
                        "content.xml",
                        "</office:text>",
                        paragraphs(number, 60, "<text:p>", "</text:p>")));
        ALL.put(
                "epub",
                number -> zipWith(
                        "orchard-year.epub", "OEBPS/winter.xhtml", "</body>", paragraphs(number, 60, "<p>", "</p>")));
        ALL.put(
                "pptx",
                number -> zipWith(
                        "old-quay.pptx",
                        "ppt/slides/slide1.xml",
                        "</p:txBody>",
                        paragraphs(number, 12, "<a:p><a:r><a:t>", "</a:t></a:r></a:p>")));
        ALL.put(
                "xlsx",
                number -> zipWith(
                        "street-survey.xlsx",
                        "xl/worksheets/sheet1.xml",
                        "</sheetData>",
                        paragraphs(number, 60, "<row><c t=\"inlineStr\"><is><t>", "</t></is></c></row>")));
        ALL.put("doc", number -> withTail("bakers-bell.doc", number));
        ALL.put("ppt", number -> withTail("school-play.ppt", number));
        ALL.put("xls", number -> withTail("street-survey.xls", number));
        TextSamples.addTo(ALL);
        ALL.put("zip", Samples::zip);
        ALL.put("gz", Samples::gzip);
    }

    private static final List<String> NAMES =
            List.of("Ada Marsh", "Tomas Reyl", "Ines Okoro", "Per Lindqvist", "Mina Sato", "Jon Vale");
    private static final List<String> SUBJECTS = List.of(
            "the harbour", "the night train", "the school roof", "the river wall", "the old mill", "the market");
    private static final List<String> VERBS = List.of("will open", "cannot wait", "has to be mended", "costs too much");

    private Samples() {}

    /** A short text, different for each number. */
    static byte[] small(int number) {
        return utf8(paragraph(new SplittableRandom(number)) + " It was number " + number + " on the list.\n");
    }

    private static byte[] html(int number) {
        String links = IntStream.range(0, 200)
                .mapToObj(i -> "<li><a href=\"/p/" + i + "\"><span class=\"label\">Section " + i + "</span></a></li>\n")
                .collect(Collectors.joining());
        return utf8("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Report " + number
                + "</title><style>" + "p { margin: 0 }\n".repeat(500) + "</style></head><body><nav><ul>" + links
                + "</ul></nav><article><h1>Report " + number + "</h1>" + paragraphs(number, 25, "<p>", "</p>\n")
                + "</article><footer><ul>" + links + "</ul></footer></body></html>");
    }

    private static byte[] mail(int number) {
        String head = "From: Ada Marsh <ada@example.org>|To: desk@example.org|Subject: Report " + number
                + "|Date: Mon, 2 Mar 2026 09:00:00 +0000|MIME-Version: 1.0|"
                + "Content-Type: multipart/alternative; boundary=cut||--cut|Content-Type: text/plain; charset=utf-8||";
        return utf8((head + text(number, 12, "||") + "||--cut--|").replace("|", "\r\n"));
    }

    private static byte[] pdf(int number) throws IOException {
        SplittableRandom random = new SplittableRandom(number);
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int p = 0; p < 8; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(12);
                    content.newLineAtOffset(50, 740);
                    for (int line = 0; line < 50; line++) {
                        content.showText(paragraph(random).replace('“', '"').replace('”', '"'));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("report-" + i + ".txt"));
                zip.write(utf8(text(1_000_000 + 5 * number + i, 12, "\n\n")));
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(utf8(text(3_000_000 + number, 12, "\n\n")));
        }
        return out.toByteArray();
    }

    /** Old Office files are small: each is the sample with a sector more, which no stream of it uses. */
    private static byte[] withTail(String seed, int number) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "seeds", seed));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 512);
        ByteBuffer.wrap(longer).putInt(bytes.length, number);
        return longer;
    }

    /** A ZIP of the seeds with more in one of its entries. */
    private static byte[] zipWith(String seed, String changed, String before, String more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = Files.readAllBytes(Path.of("..", "seeds", seed));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(changed)) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int place = xml.lastIndexOf(before);
                    if (place < 0) {
                        throw new IOException(seed + " has no " + before);
                    }
                    content = utf8(xml.substring(0, place) + more + xml.substring(place));
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    static String paragraphs(int number, int count, String start, String end) {
        SplittableRandom random = new SplittableRandom(number);
        return IntStream.range(0, count)
                .mapToObj(i -> start + longParagraph(random) + end)
                .collect(Collectors.joining());
    }

    static String text(int number, int count, String between) {
        SplittableRandom random = new SplittableRandom(number);
        return IntStream.range(0, count).mapToObj(i -> longParagraph(random)).collect(Collectors.joining(between));
    }

    private static String longParagraph(SplittableRandom random) {
        return IntStream.range(0, 5).mapToObj(i -> paragraph(random)).collect(Collectors.joining(" "));
    }

    private static String paragraph(SplittableRandom random) {
        return "“In " + random.nextInt(2, 1000) + " days " + any(SUBJECTS, random) + " " + any(VERBS, random)
                + ",” said " + any(NAMES, random) + ".";
    }

    private static String any(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
