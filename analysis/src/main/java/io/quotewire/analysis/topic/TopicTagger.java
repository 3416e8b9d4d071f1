package io.quotewire.analysis.topic;

import io.quotewire.analysis.TopicTag;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.head.Movers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Topics of quotations. The quotation's own vector speaks first; paragraph and document speak too, by the light
 * encoder, so that they cost next to nothing. Immutable; {@link #read} gives what belongs to one document.
 */
public final class TopicTagger {

    /** Below this a top level is not given: none rather than a wrong one. */
    private static final double GIVEN = 0.35;

    /**
     * A deeper concept is called by its name; these shares of its top level's confidence are set by hand, with care. Of
     * 45 such tags named in the quotation 40 were found right by reading, of 40 named only in the paragraph 27: see
     * docs/quality.md.
     */
    private static final double NAMED_IN_QUOTATION = 0.75;

    private static final double NAMED_IN_PARAGRAPH = 0.6;

    private static final int MOST_DEEPER = 3;

    private final TopicHead head;
    private final StaticEncoder light;
    private final TopicHead lightHead;
    private final Movers movers;
    private final Taxonomy taxonomy;
    private final Terms terms;

    /**
     * @param head for the vectors of the quotations
     * @param lightHead for the light encoder's; it has the same classes in the same order
     */
    public TopicTagger(TopicHead head, StaticEncoder light, TopicHead lightHead, Taxonomy taxonomy) {
        if (!head.classes().equals(lightHead.classes())) {
            throw new IllegalArgumentException("the heads have other classes: " + head.classes());
        }
        this.head = head;
        this.light = light;
        this.lightHead = lightHead;
        this.movers = new Movers(light, lightHead.regression());
        this.taxonomy = taxonomy;
        this.terms = new Terms(taxonomy);
    }

    /** Begins a document; the result is used by one thread. */
    public InDocument read(String text) {
        return new InDocument(text);
    }

    /** The topics of one document's quotations. */
    public final class InDocument {

        private final String text;
        private double[] document = {};
        private String lastParagraph = "";
        private double[] paragraph = {};

        private InDocument(String text) {
            this.text = text;
        }

        /**
         * What a quotation speaks of.
         *
         * @param vector the quotation's, by the chosen encoder
         */
        public Topics topics(String quotation, String paragraph, float[] vector) {
            TopicScores scores = scores(quotation, paragraph, vector);
            double[] likelihoods = scores.likelihoods();
            List<String> ranked = IntStream.range(0, likelihoods.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer c) -> -likelihoods[c]))
                    .map(c -> head.classes().get(c))
                    .filter(code -> !code.equals(TopicHead.NOTHING))
                    .toList();
            List<TopicTag> tops = tops(scores, likelihoods, quotation, paragraph);
            List<TopicTag> tags = new ArrayList<>(tops);
            tags.addAll(deeper(tops, quotation, paragraph));
            return new Topics(ranked, tags);
        }

        /**
         * A paragraph that is nothing but the quotation has nothing to add. The document speaks even so: the light
         * encoder reads all of it, the other one only the beginning of a long text.
         */
        private TopicScores scores(String quotation, String around, float[] vector) {
            if (document.length == 0) {
                document = lightHead.score(light.encode(text));
            }
            if (paragraph.length == 0 || !around.equals(lastParagraph)) {
                paragraph = around.equals(text) ? document : lightHead.score(light.encode(around));
                lastParagraph = around;
            }
            return new TopicScores(
                    head.score(vector),
                    around.equals(quotation) ? new double[0] : paragraph,
                    document,
                    text.equals(quotation),
                    head.classes().indexOf(TopicHead.NOTHING));
        }

        private List<TopicTag> tops(TopicScores scores, double[] likelihoods, String quotation, String around) {
            return IntStream.range(0, likelihoods.length)
                    .filter(c -> likelihoods[c] >= GIVEN)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer c) -> -likelihoods[c]))
                    .map(c -> {
                        Concept concept = taxonomy.get(head.classes().get(c));
                        String evidence = evidence(scores.source(c), c, quotation, around);
                        return new TopicTag(concept.code(), concept.name(), likelihoods[c], evidence);
                    })
                    .toList();
        }

        /** Says which text decided and the words in it that speak most for the class. */
        private String evidence(String source, int index, String quotation, String around) {
            String words = switch (source) {
                case "quotation" -> movers.towards(quotation, index);
                case "paragraph" -> movers.towards(around, index);
                default -> "";
            };
            return words.isEmpty() ? source : source + ": " + words;
        }
    }

    /** Concepts below the given top levels that the quotation or its paragraph calls by name. */
    private List<TopicTag> deeper(List<TopicTag> tops, String quotation, String paragraph) {
        Map<String, Double> sure = tops.stream().collect(Collectors.toMap(TopicTag::code, TopicTag::confidence));
        List<TopicTag> deeper = new ArrayList<>(named(terms.in(quotation), sure, NAMED_IN_QUOTATION, "quotation"));
        List<String> codes = deeper.stream().map(TopicTag::code).toList();
        named(terms.in(paragraph), sure, NAMED_IN_PARAGRAPH, "paragraph").stream()
                .filter(tag -> !codes.contains(tag.code()))
                .forEach(deeper::add);
        return deeper.stream().limit(MOST_DEEPER).toList();
    }

    private static List<TopicTag> named(List<Terms.Named> found, Map<String, Double> sure, double share, String where) {
        return found.stream()
                .filter(named -> sure.containsKey(named.concept().top()))
                .map(named -> new TopicTag(
                        named.concept().code(),
                        named.concept().name(),
                        share * sure.getOrDefault(named.concept().top(), 0.0),
                        where + ": " + named.words()))
                .collect(Collectors.toMap(TopicTag::code, tag -> tag, (first, again) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
