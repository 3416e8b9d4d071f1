import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of what is read of saved pages is their article: word F1, recall and precision (a bag of words each, broken by
 * the JDK's word breaks, small letters), the share of quotations outside (their text is no part of the article's), and
 * the share of the article's quotations that are still found. Means over the pages; quotations over all of them.
 *
 * <p>bench/pages FOLDER
 */
public final class Pages {

    private static final Analyser ANALYSER = QuotewireAnalyser.withoutTags();

    public static void main(String[] args) throws Exception {
        int pages = 0;
        double[] sums = new double[3];
        int shown = 0;
        int outside = 0;
        int inArticle = 0;
        int found = 0;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode page = new ObjectMapper().readTree(line);
            String name = Path.of(page.get("path").asText()).getFileName().toString().replace(".html", "");
            String text = page.get("text").asText();
            String expected = Files.readString(Path.of(args[0], name + ".expected.txt"));
            double[] score = score(words(text), words(expected));
            List<String> quotations = quotations(text);
            List<String> wanted = quotations(expected);
            long strange = quotations.stream().filter(quotation -> !key(expected).contains(quotation)).count();
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
        System.out.printf(Locale.ROOT, "%d pages: F1 %.1f, recall %.1f, precision %.1f; quotations outside %d of %d (%.1f %%), found %d of %d (%.1f %%)%n",
                pages, 100 * sums[0] / pages, 100 * sums[1] / pages, 100 * sums[2] / pages, outside, shown,
                100.0 * outside / Math.max(1, shown), found, inArticle, 100.0 * found / Math.max(1, inArticle));
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
