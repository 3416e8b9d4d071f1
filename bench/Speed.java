import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.reading.QuotewireAnalyser;
import io.quotewire.analysis.tag.Taggers;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast quotations and speakers are found, on one thread, in CPU time, so that a busy machine does not spoil the
 * figures: words per CPU second on articles given as text files, and how the time grows with the length of a text
 * (exponent fitted over 1x, 2x, 4x, 8x, median of five), for the articles put together and for hostile texts.
 *
 * <p>bench/speed FILE...
 */
public final class Speed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int[] SIZES = {1, 2, 4, 8};
    private static final Analyser ANALYSER = QuotewireAnalyser.withoutTags();

    public static void main(String[] args) throws Exception {
        StringBuilder all = new StringBuilder();
        for (String file : args) {
            all.append(Files.readString(Path.of(file)).strip()).append("\n\n");
        }
        String articles = repeat(all.toString(), 300_000);
        long words = articles.split("\\s+").length;
        for (int i = 0; i < 20; i++) {
            ANALYSER.analyse(articles);
        }
        System.out.printf("warm: %,d words per CPU second%n", (long) (words / seconds(articles)));
        for (Taggers.Choice encoder : Taggers.Choice.values()) {
            withTags(encoder, articles);
        }
        texts(articles).forEach(Speed::scale);
        heap(articles);
    }

    /** The whole analysis, topics and tone with it, of a shorter text: it costs much more. */
    private static void withTags(Taggers.Choice encoder, String articles) {
        Analyser analyser = QuotewireAnalyser.withTags(Taggers.open(encoder, System.err::println));
        String text = articles.substring(0, Math.min(articles.length(), 60_000));
        analyser.analyse(text);
        long start = THREADS.getCurrentThreadCpuTime();
        int quotations = analyser.analyse(text).quotations().size();
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("with tags by %s: %,d words per CPU second (%d quotations)%n",
                encoder, (long) (text.split("\\s+").length / seconds), quotations);
    }

    private static Map<String, String> texts(String articles) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("articles", articles);
        texts.put("opening marks", "“".repeat(100_000));
        texts.put("straight marks", "\" a ".repeat(50_000));
        texts.put("nested marks", "“‘".repeat(50_000) + "a" + "’”".repeat(50_000));
        texts.put("one sentence", "and he said that she ".repeat(15_000));
        texts.put("no marks", "The house stood on a hill and nobody came. ".repeat(7_000));
        texts.put("only names", "Ann Lee Bob Ray Kim ".repeat(15_000));
        texts.put("cues and commas", "said, he said, ".repeat(20_000));
        texts.put("apostrophes", "' 's s' ".repeat(30_000));
        texts.put("offices", "The judge sat. “No,” he said.\n\n".repeat(10_000));
        texts.put("labels", "ANN LEE: Yes.\n".repeat(20_000));
        texts.put("combining marks", "a" + "\u0301".repeat(300_000));
        return texts;
    }

    private static void scale(String name, String text) {
        double[] times = new double[SIZES.length];
        for (int s = 0; s < SIZES.length; s++) {
            times[s] = seconds(text.repeat(SIZES[s]));
        }
        System.out.printf("%-16s %,10d characters: %6.3f s, 8x %6.3f s, exponent %.2f%n",
                name, text.length(), times[0], times[SIZES.length - 1], exponent(times));
    }

    /** The slope of log time over log size. */
    private static double exponent(double[] times) {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < times.length; i++) {
            meanX += Math.log(SIZES[i]) / times.length;
            meanY += Math.log(times[i]) / times.length;
        }
        double over = 0;
        double under = 0;
        for (int i = 0; i < times.length; i++) {
            double dx = Math.log(SIZES[i]) - meanX;
            over += dx * (Math.log(times[i]) - meanY);
            under += dx * dx;
        }
        return over / under;
    }

    private static double seconds(String text) {
        double[] runs = new double[5];
        for (int i = 0; i < runs.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            ANALYSER.analyse(text);
            runs[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(runs);
        return runs[2];
    }

    private static void heap(String articles) {
        String text = repeat(articles, 5_000_000);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        ANALYSER.analyse(text);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("5 million characters: at most %d MB of heap in use (run with -Xmx512m)%n", peak >> 20);
    }

    private static String repeat(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }
}
