package io.quotewire.analysis.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's language detector, loaded when first asked. */
final class LanguageModel {

    private static final String MODEL = "/langdetect-183.bin";

    private LanguageModel() {}

    /** Loaded once, by whoever comes first. */
    private static final class Holder {
        static final LanguageDetectorModel DETECTOR = load();
        static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
                .collect(Collectors.toMap(
                        l -> Locale.forLanguageTag(l).getISO3Language(), Function.identity(), (a, b) -> a));
    }

    /** ISO 639-1, or the three letters of ISO 639-3 where there are no two. */
    static String predict(String text) {
        String three =
                new LanguageDetectorME(Holder.DETECTOR).predictLanguage(text).getLang();
        return three.equals("cmn") ? "zh" : Holder.TWO_LETTERS.getOrDefault(three, three);
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = LanguageModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("language model missing from the class path: " + MODEL);
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }
}
