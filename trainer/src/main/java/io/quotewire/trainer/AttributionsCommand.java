package io.quotewire.trainer;

import io.quotewire.analysis.choice.Features;
import io.quotewire.trainer.AttributionTexts.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the weights that say how likely a candidate is a quotation; seconds, always the same result. */
@Command(name = "attributions", description = "Trains the weights by which quotations are chosen.")
final class AttributionsCommand implements Callable<Integer> {

    private static final int ROUNDS = 200;
    private static final double STRENGTH = 2;

    @Mixin
    private Places places = new Places();

    @Option(names = "--golden", description = "the golden cases of analysis")
    private Path golden = Path.of("analysis/src/test/resources/golden");

    @Override
    public Integer call() throws Exception {
        AttributionTexts texts = new AttributionTexts();
        List<Seen> seen = new ArrayList<>(texts.frameNet(places.goldFile("attribution.framenet.train.jsonl")));
        seen.addAll(texts.golden(golden));
        List<String> names = new ArrayList<>(
                new TreeSet<>(seen.stream().flatMap(s -> s.features().stream()).toList()));
        float[][] weights = fit(seen, names);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(line(names.get(i), weights, i));
        }
        int bias = names.size();
        lines.add(0, line(Features.ALWAYS, weights, bias));
        places.write(
                "choice/weights.tsv",
                "Feature (Features.java), weight; made by the trainer module from FrameNet 1.7 and own golden cases: NOTICE.",
                lines);
        return 0;
    }

    private static String line(String name, float[][] weights, int i) {
        return String.format(Locale.ROOT, "%s\t%.3f", name, weights[1][i] - weights[0][i]);
    }

    private static float[][] fit(List<Seen> seen, List<String> names) {
        float[][] features = new float[seen.size()][names.size()];
        float[][] targets = new float[seen.size()][2];
        float[] counts = new float[seen.size()];
        for (int row = 0; row < seen.size(); row++) {
            for (String feature : seen.get(row).features()) {
                features[row][names.indexOf(feature)] = 1;
            }
            targets[row][seen.get(row).right() ? 1 : 0] = 1;
            counts[row] = seen.get(row).count();
        }
        return new LogisticRegression(features, targets, counts, STRENGTH).fit(ROUNDS);
    }
}
