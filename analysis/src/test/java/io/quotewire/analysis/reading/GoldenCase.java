package io.quotewire.analysis.reading;

import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Quotation.Attribution;
import io.quotewire.analysis.Quotation.Known;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.Quotation.Unnamed;
import io.quotewire.analysis.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text and the quotations it holds.
 *
 * @param title what it shows
 * @param text the text
 * @param quotations the quotations, each as {@link #line} writes it
 */
record GoldenCase(String title, String text, List<String> quotations) {

    /**
     * Reads the cases of a file: {@code == title}, the text, and a line {@code > kind pattern | mention = name |
     * content} each.
     */
    static List<GoldenCase> read(Path file) {
        List<GoldenCase> cases = new ArrayList<>();
        for (String block : content(file).split("(?m)^== ", -1)) {
            if ((cases.isEmpty() && block.startsWith("#")) || block.isBlank()) {
                continue;
            }
            List<String> lines = block.lines().toList();
            String text =
                    lines.stream().skip(1).filter(l -> !l.startsWith("> ")).collect(Collectors.joining("\n"));
            List<String> quotations = lines.stream()
                    .filter(l -> l.startsWith("> "))
                    .map(l -> l.substring(2))
                    .toList();
            cases.add(new GoldenCase(lines.get(0), text.strip(), quotations));
        }
        return cases;
    }

    /** A quotation as the files write it. */
    static String line(String text, Quotation quotation) {
        String speaker = speaker(text, quotation.attribution());
        String content = quotation.fragments().stream().map(f -> cut(text, f)).collect(Collectors.joining(" […] "));
        return how(quotation) + " | " + speaker + " | " + content;
    }

    /** "indirect foreword", "mixed foreword denied". */
    private static String how(Quotation quotation) {
        String polarity = quotation.polarity() == Polarity.SAID ? "" : " " + quotation.polarity();
        return (quotation.kind() + " " + quotation.pattern() + polarity)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String speaker(String text, Attribution attribution) {
        if (attribution instanceof Known known) {
            return cut(text, known.mention()) + " = " + known.name();
        }
        return attribution instanceof Unnamed unnamed ? cut(text, unnamed.mention()) + " = ?" : "?";
    }

    private static String cut(String text, Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(0, span.end())).replace('\n', ' ');
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
