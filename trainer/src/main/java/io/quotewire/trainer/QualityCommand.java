package io.quotewire.trainer;

import io.quotewire.analysis.tag.HeadsTagger;
import io.quotewire.analysis.tag.Taggers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores what ships on the development files and on the own quotations, and prints tables for docs/quality.md. */
@Command(name = "quality", description = "Scores the taggers on the development files.")
final class QualityCommand implements Callable<Integer> {

    private static final int FIRST_WORDS = 30;

    @Mixin
    private Places places = new Places();

    @Option(names = "--encoder", defaultValue = "ONNX", description = "ONNX or LIGHT (default: ONNX)")
    private Taggers.Choice choice = Taggers.Choice.ONNX;

    @Override
    public Integer call() throws Exception {
        HeadsTagger tagger = Taggers.open(choice, System.out::println);
        System.out.println(tagger.version());
        List<Judged> judged = new ArrayList<>();
        for (Sample sample : samples()) {
            boolean topical = sample.examples().stream()
                    .anyMatch(example -> !example.topics().isEmpty());
            List<Judged> here = sample.examples().parallelStream()
                    .map(example -> Judged.of(sample.name(), topical, example, tagger.reading(example.text())))
                    .toList();
            System.out.println(QualityTables.scores(sample.name(), here));
            judged.addAll(here);
        }
        System.out.println(QualityTables.calibration(judged));
        System.out.println(Cost.of(tagger));
        return 0;
    }

    private record Sample(String name, List<Example> examples) {}

    private List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String name : List.of("newsmtsc-rw", "newsmtsc-mt", "emobank-news", "epspeech")) {
            samples.add(new Sample(name, places.gold("sentiment." + name + ".dev")));
        }
        samples.add(new Sample("nytcap", places.gold("topics.nytcap.dev")));
        for (String name : List.of("masakhanews-eng", "bbc")) {
            List<Example> whole = places.gold("topics." + name + ".dev");
            samples.add(new Sample(
                    name + ", 30 words",
                    whole.stream().map(QualityCommand::firstWords).toList()));
            samples.add(new Sample(name + ", whole", whole));
        }
        samples.add(new Sample("own quotations", places.quotations()));
        return samples;
    }

    private static Example firstWords(Example example) {
        String[] words = example.text().trim().split("\\s+");
        return example.withText(String.join(" ", Arrays.asList(words).subList(0, Math.min(FIRST_WORDS, words.length))));
    }
}
