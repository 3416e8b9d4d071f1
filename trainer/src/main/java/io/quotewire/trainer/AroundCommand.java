package io.quotewire.trainer;

import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.TopicTag;
import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.encoder.OnnxEncoder;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.tag.HeadsTagger;
import io.quotewire.analysis.tag.Taggers;
import io.quotewire.analysis.topic.TopicHead;
import io.quotewire.trainer.Judged.Given;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Measures how much paragraph and document help. Articles with a human topic are cut into lines; one sentence in the
 * middle of each plays the quotation, the lines beside it the paragraph. Then own quotations that say nothing take that
 * sentence's place. An article's topic is not always that of each of its lines, so what stands around a sentence looks
 * better here than it is.
 */
@Command(name = "around", description = "Scores sentences with their paragraph and document at several weights.")
final class AroundCommand implements Callable<Integer> {

    private static final double[] WEIGHTS = {0, 0.15, 0.25, 0.35, 0.5, 0.75};
    private static final int SHORTEST = 40;
    private static final int[] SCRAPS = {4, 7, 11};

    @Mixin
    private Places places = new Places();

    /** A sentence, the lines around it, and where it comes from. */
    private record Cut(Example article, String sentence, String paragraph) {

        static Cut of(Example article) {
            List<String> lines = lines(article);
            int middle = lines.size() / 2;
            return new Cut(
                    article,
                    firstSentence(lines.get(middle)),
                    String.join(" ", lines.subList(middle - 1, Math.min(lines.size(), middle + 2))));
        }

        /** A quotation is often but a part of a sentence, mostly its end. */
        String lastWords(int most) {
            List<String> words = Arrays.asList(sentence.split("\\s+", -1));
            return String.join(" ", words.subList(Math.max(0, words.size() - most), words.size()));
        }

        static List<String> lines(Example article) {
            return article.text()
                    .lines()
                    .filter(line -> line.length() >= SHORTEST)
                    .toList();
        }

        private static String firstSentence(String line) {
            int end = line.indexOf(". ", SHORTEST);
            return end < 0 ? line : line.substring(0, end + 1);
        }
    }

    /** What speaks for each class, in a sentence, around it, and in the whole. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Scores(List<String> right, double[] sentence, double[] paragraph, double[] document) {}

    @Override
    public Integer call() throws Exception {
        HeadsTagger tagger = Taggers.open(Taggers.Choice.ONNX, System.out::println);
        List<String> silent = places.quotations().stream()
                .filter(quotation -> quotation.topics().isEmpty())
                .map(Example::text)
                .toList();
        for (String name : List.of("masakhanews-eng", "bbc")) {
            List<Cut> cuts = cuts(name);
            printWeights(name, cuts);
            printTags(
                    name + ", sentences",
                    cuts,
                    tagger,
                    cuts.stream().map(Cut::sentence).toList());
            for (int words : SCRAPS) {
                List<String> scraps =
                        cuts.stream().map(cut -> cut.lastWords(words)).toList();
                printTags(name + ", their last " + words + " words", cuts, tagger, scraps);
            }
            printTags(name + ", quotations that say nothing", cuts, tagger, silent);
        }
        return 0;
    }

    private List<Cut> cuts(String name) throws IOException {
        return places.gold("topics." + name + ".dev").stream()
                .filter(article -> Cut.lines(article).size() > 2)
                .map(Cut::of)
                .toList();
    }

    private static void printWeights(String name, List<Cut> cuts) {
        Vocabulary vocabulary = Vocabulary.load();
        Encoder onnx = new OnnxEncoder(vocabulary, OnnxModel.E5_SMALL);
        Encoder light = new StaticEncoder(vocabulary);
        TopicHead head = TopicHead.load(onnx.name());
        TopicHead lightHead = TopicHead.load(light.name());
        List<Scores> scores = cuts.parallelStream()
                .map(cut -> new Scores(
                        cut.article().topics(),
                        head.score(onnx.encode(cut.sentence())),
                        lightHead.score(light.encode(cut.paragraph())),
                        lightHead.score(light.encode(cut.article().text()))))
                .toList();
        System.out.println(
                "| " + name + ", " + cuts.size() + ": paragraph \\ document | 0 | 0.15 | 0.25 | 0.35 | 0.5 | 0.75 |");
        for (double paragraph : WEIGHTS) {
            System.out.println(line(head.classes(), scores, paragraph));
        }
    }

    private static String line(List<String> classes, List<Scores> all, double paragraph) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "| %.2f ", paragraph));
        for (double document : WEIGHTS) {
            line.append("| ")
                    .append(Score.share(all.stream()
                            .map(scores -> scores.right().contains(best(classes, scores, paragraph, document)))
                            .toList()))
                    .append(' ');
        }
        return line.append('|').toString();
    }

    private static String best(List<String> classes, Scores scores, double paragraph, double document) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes.size(); c++) {
            double sum = scores.sentence()[c] + paragraph * scores.paragraph()[c] + document * scores.document()[c];
            if (sum > most && !classes.get(c).equals(TopicHead.NOTHING)) {
                most = sum;
                best = classes.get(c);
            }
        }
        return best;
    }

    /** Calibration of what ships, by where the tags came from. */
    private static void printTags(String name, List<Cut> cuts, HeadsTagger tagger, List<String> quotations) {
        List<Given> tags = IntStream.range(0, cuts.size())
                .parallel()
                .boxed()
                .flatMap(i -> tags(cuts.get(i), tagger, quotations.get(i % quotations.size())).stream())
                .toList();
        System.out.print(QualityTables.line(name, tags));
    }

    /** A quotation from elsewhere takes the sentence's place, a scrap stays in its sentence. */
    private static List<Given> tags(Cut cut, HeadsTagger tagger, String quotation) {
        UnaryOperator<String> put =
                text -> cut.sentence().contains(quotation) ? text : text.replace(cut.sentence(), quotation);
        List<TopicTag> topics = tagger.read(put.apply(cut.article().text()))
                .tag(new Passage(quotation, put.apply(cut.paragraph())))
                .topics();
        List<Given> given = new ArrayList<>();
        for (TopicTag tag : topics) {
            if (tag.code().endsWith("000000")) {
                given.add(new Given(tag.confidence(), cut.article().topics().contains(tag.code())));
            }
        }
        return given;
    }
}
