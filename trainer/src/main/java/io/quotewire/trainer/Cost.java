package io.quotewire.trainer;

import io.quotewire.analysis.Tagger.DocumentTagger;
import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.tag.HeadsTagger;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What one quotation of 25 words costs on one thread, its share of the document's vectors included. */
final class Cost {

    private static final String QUOTATION =
            "We have asked the council three times to mend the bridge, and every time we "
                    + "were told that there is no money for it.";

    private static final String AROUND = " The mayor said that the budget for roads would be voted on next week, and "
            + "that the town had to wait for help from the state before it could begin.";

    private static final int DOCUMENTS = 40;
    private static final int QUOTATIONS = 10;
    private static final double NANOS = 1e6;

    private Cost() {}

    /** Time on the processor, so that a busy machine does not count. */
    static String of(HeadsTagger tagger) {
        run(tagger);
        long begun = cpu();
        run(tagger);
        double each = (cpu() - begun) / NANOS / DOCUMENTS / QUOTATIONS;
        return String.format(Locale.ROOT, "cost: %.2f ms a quotation", each);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void run(HeadsTagger tagger) {
        for (int d = 0; d < DOCUMENTS; d++) {
            String document = (QUOTATION + AROUND + "\n\n").repeat(QUOTATIONS);
            DocumentTagger reader = tagger.read(document + d);
            for (int q = 0; q < QUOTATIONS; q++) {
                reader.tag(new Passage(QUOTATION + " " + q, QUOTATION + AROUND + " " + q));
            }
        }
    }
}
