package io.quotewire.trainer;

import io.quotewire.analysis.sentiment.ToneHead;
import io.quotewire.trainer.Judged.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of the tables in docs/quality.md. */
final class QualityTables {

    private static final double SURE = 0.8;

    private QualityTables() {}

    /**
     * Tone where it is labelled: macro-F1; topics where they are: macro-F1, accuracy, with all that is right, and on
     * nothing.
     */
    static String scores(String sample, List<Judged> judged) {
        StringBuilder line =
                new StringBuilder("| ").append(sample).append(" | ").append(judged.size());
        if (ToneHead.CLASSES.contains(judged.get(0).example().label())) {
            line.append(" | tone macro-F1 ")
                    .append(Score.macroF1(
                            judged.stream().map(row -> row.example().label()).toList(),
                            judged.stream().map(Judged::tone).toList()));
        }
        List<Judged> topical =
                judged.stream().filter(row -> !row.example().topics().isEmpty()).toList();
        if (!topical.isEmpty()) {
            line.append(" | ").append(topics(topical));
            List<Judged> silent = judged.stream()
                    .filter(row -> row.example().topics().isEmpty())
                    .toList();
            if (!silent.isEmpty()) {
                line.append(" | of those that say nothing, given a topic: ")
                        .append(Score.share(silent.stream()
                                .map(row -> !row.tags().isEmpty())
                                .toList()));
            }
        }
        return line.append(" |").toString();
    }

    private static String topics(List<Judged> judged) {
        List<String> best =
                judged.stream().map(row -> row.example().topics().get(0)).toList();
        List<String> given = judged.stream().map(row -> row.ranked().get(0)).toList();
        return "topics macro-F1 " + Score.macroF1(best, given)
                + " | accuracy "
                + Score.share(judged.stream()
                        .map(row -> row.ranked()
                                .get(0)
                                .equals(row.example().topics().get(0)))
                        .toList())
                + " | acceptable "
                + Score.share(judged.stream()
                        .map(row -> row.example().topics().contains(row.ranked().get(0)))
                        .toList());
    }

    /** Of the tags given with confidence 0.8 or more: how many of all, and how many of them are right. */
    static String calibration(List<Judged> judged) {
        Map<String, List<Given>> bySample = judged.stream()
                .collect(Collectors.groupingBy(
                        Judged::sample,
                        LinkedHashMap::new,
                        Collectors.flatMapping(row -> row.tags().stream(), Collectors.toList())));
        StringBuilder table = new StringBuilder("| sample | tags | sure | of them right |\n|---|---|---|---|\n");
        bySample.forEach((sample, tags) -> table.append(line(sample, tags)));
        return table.append(line(
                        "pooled",
                        bySample.values().stream().flatMap(List::stream).toList()))
                .toString();
    }

    static String line(String sample, List<Given> tags) {
        List<Boolean> sure = tags.stream()
                .filter(tag -> tag.confidence() >= SURE)
                .map(Given::right)
                .toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f %% | %s |%n",
                sample,
                tags.size(),
                100.0 * sure.size() / Math.max(1, tags.size()),
                Score.share(sure));
    }
}
