package io.quotewire.analysis.text;

/** The regular forms of English verbs. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** says, watches, replies. */
    static String thirdPerson(String lemma) {
        if (endsInConsonantY(lemma)) {
            return stem(lemma) + "ies";
        }
        boolean hissing = lemma.matches(".*(s|x|z|ch|sh|o)");
        return lemma + (hissing ? "es" : "s");
    }

    /** noted, replied, added. */
    static String past(String lemma) {
        if (endsInConsonantY(lemma)) {
            return stem(lemma) + "ied";
        }
        return lemma + (lemma.endsWith("e") ? "d" : "ed");
    }

    /** noting, adding. */
    static String participle(String lemma) {
        boolean silentE = lemma.endsWith("e") && !lemma.endsWith("ee");
        return (silentE ? stem(lemma) : lemma) + "ing";
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }

    private static String stem(String lemma) {
        return lemma.substring(0, lemma.length() - 1);
    }
}
