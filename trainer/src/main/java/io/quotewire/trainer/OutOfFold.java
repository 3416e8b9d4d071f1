package io.quotewire.trainer;

import io.quotewire.analysis.head.LinearHead;
import io.quotewire.trainer.ToneTrainer.Row;
import io.quotewire.trainer.ToneTrainer.Teacher;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Scores the editorials by heads that have not seen their article: five folds. */
final class OutOfFold {

    private static final int FOLDS = 5;
    private static final String EDITORIAL = "editorial ";

    private final ToneTrainer onnx;
    private final ToneTrainer light;
    private final List<String> articles;

    OutOfFold(ToneTrainer onnx, ToneTrainer light) {
        this.onnx = onnx;
        this.light = light;
        TreeSet<String> names = new TreeSet<>();
        onnx.rows().forEach(row -> names.add(row.group()));
        names.removeIf(name -> !name.startsWith(EDITORIAL));
        this.articles = List.copyOf(names);
    }

    /** The article of an editorial's sentence, from its id {@code nyted/ARTICLE_SENTENCE}. */
    static String editorial(String id) {
        return EDITORIAL + id.substring(id.indexOf('/') + 1, id.lastIndexOf('_'));
    }

    void print() {
        List<String> right = new ArrayList<>();
        List<String> byOnnx = new ArrayList<>();
        List<String> byLight = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Predicate<Row> out =
                    row -> articles.indexOf(row.group()) >= 0 && articles.indexOf(row.group()) % FOLDS == left;
            LinearHead head = onnx.fit(out.negate(), null);
            LinearHead lightHead = light.fit(out.negate(), new Teacher(head, onnx));
            for (int i = 0; i < onnx.rows().size(); i++) {
                if (out.test(onnx.rows().get(i))) {
                    right.add(onnx.rows().get(i).label());
                    byOnnx.add(onnx.likeliest(head, i));
                    byLight.add(light.likeliest(lightHead, i));
                }
            }
        }
        System.out.println("editorials out of fold, macro-F1: onnx " + Score.macroF1(right, byOnnx) + ", light "
                + Score.macroF1(right, byLight));
    }
}
