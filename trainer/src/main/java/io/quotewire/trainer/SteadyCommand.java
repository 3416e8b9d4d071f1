package io.quotewire.trainer;

import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.tag.HeadsTagger;
import io.quotewire.analysis.tag.Taggers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tags many quotations and prints the memory of the process on the way: does it stay level? Linux only. */
@Command(name = "steady", description = "Tags many quotations and prints memory and processor time on the way.")
final class SteadyCommand implements Callable<Integer> {

    private static final int REPORTS = 20;
    private static final double NANOS = 1e6;

    @Mixin
    private Places places = new Places();

    @Option(names = "--encoder", defaultValue = "ONNX", description = "ONNX or LIGHT (default: ONNX)")
    private Taggers.Choice choice = Taggers.Choice.ONNX;

    @Option(names = "--quotations", defaultValue = "100000", description = "how many (default: 100000)")
    private int quotations = 100_000;

    @Override
    public Integer call() throws Exception {
        HeadsTagger tagger = Taggers.open(choice, System.out::println);
        List<Example> texts = places.quotations();
        System.out.println("quotations, resident memory in MB, processor time each in ms");
        int step = Math.max(1, quotations / REPORTS);
        for (int done = 0; done < quotations; done += step) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = done; i < done + step; i++) {
                String text = texts.get(i % texts.size()).text();
                tagger.read(text).tag(new Passage(text + " " + i, text));
            }
            double each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / NANOS / step;
            System.out.printf(Locale.ROOT, "%d, %s, %.2f%n", done + step, resident(), each);
        }
        return 0;
    }

    private static String resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("?");
    }
}
