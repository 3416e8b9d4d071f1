import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.BreakIterator;
import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of what is read of saved pages is their article: word F1, recall and precision (a bag of words each, broken by
 * ICU's word breaks, small letters), the share of quotations outside (their text is no part of the article's), and
 * the share of the article's quotations that are still found. Means over the pages; quotations over all of them. Pages whose
 * expected text has been corrected by hand (pages.corrections) are told again, apart, by the corrected text.
 *
 * <p>bench/pages FOLDER
 */
public final class Pages {

    private static final Analyser ANALYSER = QuotewireAnalyser.withoutTags();

    /** Sums over pages. */
    private static final class Totals {

        private int pages;
        private final double[] sums = new double[3];
        private int shown;
        private int outside;
        private int inArticle;
        private int found;

        void add(String name, String text, String expected) {
            double[] score = score(words(text), words(expected));
            List<String> quotations = quotations(text);
            List<String> wanted = quotations(expected);
            String all = key(expected);
            long strange = quotations.stream().filter(quotation -> !all.contains(quotation)).count();
            long still = wanted.stream().filter(quotations::contains).count();
            System.out.printf(Locale.ROOT, "%-24s F1 %5.1f recall %5.1f precision %5.1f  quotations %d, outside %d, of %d found %d%n",
                    name, 100 * score[0], 100 * score[1], 100 * score[2], quotations.size(), strange, wanted.size(), still);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += score[i];
            }
            pages++;
            shown += quotations.size();
            outside += (int) strange;
            inArticle += wanted.size();
            found += (int) still;
        }

        void print(String what) {
            System.out.printf(Locale.ROOT, "%d %s: F1 %.1f, recall %.1f, precision %.1f; quotations outside %d of %d (%.1f %%), found %d of %d (%.1f %%)%n",
                    pages, what, 100 * sums[0] / pages, 100 * sums[1] / pages, 100 * sums[2] / pages, outside, shown,
                    100.0 * outside / Math.max(1, shown), found, inArticle, 100.0 * found / Math.max(1, inArticle));
        }
    }

    public static void main(String[] args) throws Exception {
        List<String[]> corrections = Files.readAllLines(Path.of(args[1])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
        Totals all = new Totals();
        Totals corrected = new Totals();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode page = new ObjectMapper().readTree(line);
            String name = Path.of(page.get("path").asText()).getFileName().toString().replace(".html", "");
            String text = page.get("text").asText();
            Path expected = Path.of(args[0], name + ".expected.txt");
            all.add(name, text, Files.readString(expected));
            List<String[]> own = corrections.stream().filter(one -> one[0].equals(name)).toList();
            if (!own.isEmpty()) {
                corrected.add("  as corrected", text, corrected(expected, Path.of(args[0], name + ".html"), own));
            }
        }
        all.print("pages");
        if (corrected.pages > 0) {
            corrected.print("pages as corrected by hand");
        }
    }

    private static String corrected(Path expected, Path page, List<String[]> corrections) throws Exception {
        List<String> lines = new ArrayList<>(Files.readString(expected).lines().toList());
        String html = Files.readString(page);
        for (String[] one : corrections) {
            if (one[1].equals("-")) {
                int line = Integer.parseInt(one[2]) - 1;
                check(one, lines.get(line));
                lines.set(line, "");
            } else {
                String[] ends = one[2].split("-");
                String stretch = text(html.substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                check(one, stretch);
                if (one[1].equals("=")) {
                    lines.clear();
                }
                lines.add(0, stretch);
            }
        }
        return String.join("\n", lines);
    }

    private static void check(String[] correction, String stretch) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(key(stretch).getBytes(StandardCharsets.UTF_8));
        if (!HexFormat.of().formatHex(hash).startsWith(correction[3])) {
            throw new IllegalStateException("another text than the one corrected: " + String.join(" ", correction));
        }
    }

    private static String text(String html) {
        String text = html.replaceAll("(?s)<(script|style|noscript|svg)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ");
        for (String[] entity : new String[][] {{"&nbsp;", " "}, {"&#160;", " "}, {"&quot;", "\""}, {"&#x27;", "'"}, {"&#39;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
            text = text.replace(entity[0], entity[1]);
        }
        return text;
    }

    private static List<String> quotations(String text) {
        List<String> all = new ArrayList<>();
        ANALYSER.analyse(text).quotations().forEach(quotation -> {
            int start = text.offsetByCodePoints(0, quotation.content().start());
            all.add(key(text.substring(start, text.offsetByCodePoints(0, quotation.content().end()))));
        });
        return all;
    }

    /** Letters and digits alone: spaces and marks differ between a page and a reader's view of it. */
    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return words;
    }

    /** F1, recall, precision. */
    private static double[] score(Map<String, Integer> got, Map<String, Integer> wanted) {
        int common = wanted.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        double recall = (double) common / Math.max(1, wanted.values().stream().mapToInt(Integer::intValue).sum());
        double precision = (double) common / Math.max(1, got.values().stream().mapToInt(Integer::intValue).sum());
        return new double[] {common == 0 ? 0 : 2 * recall * precision / (recall + precision), recall, precision};
    }
}
