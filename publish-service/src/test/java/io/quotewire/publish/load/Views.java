package io.quotewire.publish.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * What readers ask for: views by all filters and some of their combinations, with values that are met often or seldom.
 */
final class Views {

    /** Ranks of words that are no stop words. */
    private static final int COMMON = 59;

    private static final int RARE = 20_000;

    private final Map<String, Function<SplittableRandom, String>> byName = new LinkedHashMap<>();
    private final Corpus corpus;
    private final long documents;

    /** @param documents how many there are in the store */
    Views(Corpus corpus, Topics topics, long documents) {
        this.corpus = corpus;
        this.documents = documents;
        byName.put("everything", random -> "");
        byName.put("frequent speaker", random -> speaker(random.nextInt(5)));
        byName.put("rare speaker", random -> speaker(5_000 + random.nextInt(30_000)));
        byName.put(
                "top topic",
                random -> topic(topics.top().get(random.nextInt(topics.top().size()))));
        byName.put("frequent topic", random -> topic(topics.deep(random.nextInt(5))));
        byName.put("rare topic", random -> topic(topics.deep(500 + random.nextInt(400))));
        byName.put("sentiment", random -> "&sentiment=" + (random.nextBoolean() ? "positive" : "neutral"));
        byName.put("kind", random -> "&kind=" + (random.nextBoolean() ? "turn" : "direct"));
        byName.put("document", random -> "&document=" + document(random).id());
        byName.put("days", random -> days(random));
        byName.put(
                "top topic, days",
                random -> topic(topics.top().get(random.nextInt(topics.top().size()))) + days(random));
        byName.put("rare speaker, days", random -> speaker(5_000 + random.nextInt(30_000)) + days(random));
        byName.put("common word, days", random -> words(common(random)) + days(random));
        byName.put("common word", random -> words(common(random)));
        byName.put("rare word", random -> words(rare(random)));
        byName.put("phrase", random -> words("\"" + phrase(random) + "\""));
        byName.put(
                "either word, not a third",
                random -> words(common(random) + " or " + rare(random) + " -" + common(random)));
        byName.put("frequent speaker, sentiment", random -> speaker(random.nextInt(5)) + "&sentiment=negative");
        byName.put(
                "rare speaker, common word", random -> speaker(5_000 + random.nextInt(30_000)) + words(common(random)));
        byName.put("frequent speaker, rare word", random -> speaker(random.nextInt(5)) + words(rare(random)));
        byName.put(
                "top topic, common word",
                random -> topic(topics.top().get(random.nextInt(topics.top().size()))) + words(common(random)));
        byName.put(
                "rare topic, sentiment",
                random -> topic(topics.deep(500 + random.nextInt(400))) + "&sentiment=negative");
        byName.put("common word, kind", random -> words(common(random)) + "&kind=turn");
        byName.put("two rare words", random -> words(rare(random) + " " + rare(random)));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The parameters of a view of this name, each with {@code &} before it. */
    String parameters(String name, SplittableRandom random) {
        return byName.get(name).apply(random);
    }

    MadeUp document(SplittableRandom random) {
        return corpus.document(random.nextLong(documents));
    }

    private static String speaker(int rank) {
        return "&speaker=" + encoded(Vocabulary.name(rank));
    }

    private static String topic(String code) {
        return "&topic=" + code;
    }

    /** Ten days somewhere in the time of the documents. */
    private String days(SplittableRandom random) {
        LocalDate first =
                LocalDate.ofInstant(document(random).summary().source().receivedAt(), ZoneOffset.UTC);
        return "&from=" + first + "&to=" + first.plusDays(10);
    }

    private static String words(String words) {
        return "&q=" + encoded(words);
    }

    private static String common(SplittableRandom random) {
        return Vocabulary.word(COMMON + random.nextInt(20));
    }

    private static String rare(SplittableRandom random) {
        return Vocabulary.word(RARE + random.nextInt(30_000));
    }

    /** Two words that do stand beside each other somewhere. */
    private String phrase(SplittableRandom random) {
        String[] words =
                document(random).quotations().get(0).text().replace(".", "").split(" ", -1);
        int first = random.nextInt(words.length - 1);
        return words[first] + " " + words[first + 1];
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
