package io.quotewire.publish.load;

import java.io.PrintStream;
import java.util.List;

/** Prints what was measured. */
final class Report {

    private static final double MOST_MEDIAN = 100;
    private static final double MOST_P99 = 300;
    private static final double MOST_DELAY = 500;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void cpu(Cpu before, Cpu after) {
        out.println(after.since(before));
    }

    void streams(OpenStreams streams, Latencies delays, String when) {
        out.printf(
                "delay from Kafka's client to %d streams, %s: median %.0f ms, p99 %.0f ms over %,d events%s%n",
                streams.open(),
                when,
                delays.median(),
                delays.p99(),
                delays.count(),
                delays.p99() < MOST_DELAY ? "" : "  MISSED");
    }

    void arrivals(long quotations, long seconds) {
        out.printf("%,d quotations arrived in %d s%n", quotations, seconds);
    }

    void latencies(Addresses addresses, Readers readers, Alone alone) {
        out.printf(
                "%n%-44s %7s %7s %7s | %7s %7s %6s%n",
                "milliseconds", "median", "p99", "number", "alone", "bare", "ratio");
        Latencies all = new Latencies();
        for (Addresses.Kind kind : addresses.kinds()) {
            Latencies times = readers.of(kind);
            all.addAll(times);
            double served = alone.served(kind);
            double bare = alone.bare(kind);
            boolean good = times.median() < MOST_MEDIAN && times.p99() < MOST_P99;
            out.printf(
                    "%-44s %s %7d | %7.1f %7.1f %6.1f%s%n",
                    kind.path() + " " + kind.view(),
                    times,
                    times.count(),
                    served,
                    bare,
                    served / bare,
                    good ? "" : "  MISSED");
        }
        out.printf("%-44s %s %7d%n", "all", all, all.count());
        out.printf(
                "%-44s %s %7d%n",
                "unchanged (304)", readers.unchanged(), readers.unchanged().count());
        readers.failures().forEach(failure -> out.println("FAILED: " + failure));
    }

    void scans(List<String> scans) {
        out.printf("sequential scans over quotations in any plan: %d%n", scans.size());
        scans.stream().distinct().forEach(out::println);
    }
}
