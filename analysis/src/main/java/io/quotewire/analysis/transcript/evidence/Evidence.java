package io.quotewire.analysis.transcript.evidence;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.layout.Layout;
import io.quotewire.analysis.transcript.layout.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs whether a document is a transcript: labels that look like speakers, recur, take turns, and carry sentences in
 * which people speak to each other. The weights are log odds, chosen by hand on the golden cases; the sum of them is
 * the confidence of each turn.
 */
public final class Evidence {

    private static final double PRIOR = -3.2;
    private static final double RECURRENCE = 1.5;
    private static final double EXCHANGE = 1.0;
    private static final double CONVERSATION = 2.0;
    private static final double MOST_CONVERSATION = 1.2;
    private static final double SILENT = -2.5;
    private static final int ENOUGH_TO_TALK = 3;
    private static final double SENTENCES = 3;
    private static final double LITTLE_TALK = 0.5;
    private static final double PROGRAMME = -5;
    private static final double ENOUGH_SENTENCES = 0.7;
    private static final double MARKED = -5;
    private static final double NONE_RECURS = -1;
    private static final double MOST_OF_ONCE = 3;
    private static final double MOST_MORE = 6;
    private static final double ENOUGH_RECUR = 0.4;
    private static final double LONE = -0.6;
    private static final double AT_THE_HEAD = 1.6;
    private static final double OF_READERS = -5;
    private static final double OF_ITSELF = -1.2;
    private static final double LOUD = 0.8;
    private static final int LONGEST_INITIALS = 3;
    private static final int HEAD_LINES = 6;
    private static final int MOST_KEYS = 6;
    private static final double HIGHEST = 0.98;

    private final Tokens tokens;
    private final LabelWords words;
    private final Map<String, List<Saying>> byKey = new LinkedHashMap<>();
    private final List<Saying> sayings;
    private final double confidence;

    Evidence(Tokens tokens, LabelWords words, List<Saying> candidates) {
        this.tokens = tokens;
        this.words = words;
        candidates.forEach(s ->
                byKey.computeIfAbsent(s.label().key(), k -> new ArrayList<>()).add(s));
        Set<String> shared = shared();
        byKey.values().removeIf(all -> isRunningHeader(all, shared) || isDeclaration(all));
        boolean initials = byKey.entrySet().stream()
                .anyMatch(e ->
                        e.getKey().length() <= LONGEST_INITIALS && e.getValue().size() > 1);
        byKey.values().removeIf(all -> all.get(0).label().shape() == Shape.INITIALS && (all.size() == 1 || !initials));
        this.sayings = candidates.stream()
                .filter(s -> byKey.containsKey(s.label().key()))
                .toList();
        this.confidence = sayings.isEmpty() ? 0 : HIGHEST / (1 + Math.exp(-logOdds()));
    }

    /** Weighs the labels of a document. */
    public static Evidence of(LabelledLines lines) {
        return new Evidence(lines.document().tokens(), lines.words(), new Sayings(lines).all());
    }

    /** How sure it is that the document is a transcript, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** The keys of the labels that are those of speakers, in a transcript. */
    public Set<String> speakers() {
        long loud = sayings.stream()
                .filter(s -> s.label().shape().isCapitals() || s.label().shape() == Shape.TITLED)
                .count();
        boolean capitals = loud > LOUD * sayings.size();
        Set<String> speakers = new HashSet<>();
        byKey.forEach((key, all) -> {
            Label label = all.get(0).label();
            boolean quiet = label.shape() == Shape.PERSON || !label.shape().isSure();
            boolean fits = label.layout().weight() > 0 || !(quiet && capitals);
            boolean sure =
                    label.shape().isSure() || label.layout().marksNames() || all.size() > 1 || isLikeOthers(label);
            if (fits && sure && all.stream().anyMatch(s -> s.words() != null)) {
                speakers.add(key);
            }
        });
        return speakers;
    }

    /** A name of a kind that others bear which recur: one who speaks only once. */
    private boolean isLikeOthers(Label label) {
        return byKey.values().stream()
                .anyMatch(all -> all.size() > 1
                        && all.get(0)
                                .label()
                                .layout()
                                .name()
                                .equals(label.layout().name())
                        && all.get(0).label().shape().strength()
                                <= label.shape().strength() + 1);
    }

    private double logOdds() {
        double recurs = Math.min(1, recurring() / ENOUGH_RECUR);
        double layout = layout();
        double most = Math.max(MOST_OF_ONCE, layout + 1);
        double strength = Math.min(most + MOST_MORE * recurs, shapes() + layout);
        double odds = PRIOR
                + strength
                + NONE_RECURS * (1 - recurs)
                + RECURRENCE * recurring()
                + (holdsExchange() ? EXCHANGE : 0);
        double talk = share(
                sayings.stream().filter(s -> s.isConversation(tokens, words)).count());
        odds += Math.min(MOST_CONVERSATION, CONVERSATION * talk);
        double sentences =
                share(sayings.stream().filter(s -> s.isSentence(tokens)).count());
        odds += talk == 0 && sayings.size() >= ENOUGH_TO_TALK && !marksNames() ? SILENT : 0;
        odds += talk < LITTLE_TALK && sayings.stream().allMatch(s -> s.isAtRoundTime(tokens)) ? PROGRAMME : 0;
        sentences = marksNames() ? 1 : sentences;
        odds += SENTENCES * (sentences - ENOUGH_SENTENCES);
        odds += MARKED
                * share(sayings.stream().filter(s -> s.opensWithMark(tokens)).count());
        odds += areOfReaders() ? OF_READERS : 0;
        odds += OF_ITSELF * Math.min(2, ofThemselves());
        if (byKey.size() == 1) {
            Saying first = sayings.get(0);
            boolean head = first.line() < HEAD_LINES && first.label().shape().isFormal();
            odds += head ? AT_THE_HEAD : LONE;
        }
        return odds;
    }

    /** What the labels look like: the strongest of them, each once. */
    private double shapes() {
        return byKey.values().stream()
                .map(all -> all.get(0).label().shape().strength())
                .sorted(Comparator.reverseOrder())
                .limit(MOST_KEYS)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** What the surest of their layouts tells. */
    private double layout() {
        Map<Layout, Integer> layouts = new HashMap<>();
        sayings.forEach(s -> layouts.merge(s.label().layout(), 1, Integer::sum));
        return layouts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .mapToDouble(e -> e.getKey().weight())
                .max()
                .orElse(0);
    }

    /** Q and A where they who ask say "I", and they who answer never do: questions that readers have. */
    private boolean areOfReaders() {
        int readers = 0;
        for (Saying saying : sayings) {
            boolean asks = words.is(saying.label().key(), Part.QUESTION);
            boolean self = saying.has(Part.SELF, tokens, words);
            if (!saying.label().layout().isLetter() || (!asks && self)) {
                return false;
            }
            readers += asks && self && !saying.has(Part.ADDRESSED, tokens, words) ? 1 : 0;
        }
        return readers > 1;
    }

    private boolean marksNames() {
        return sayings.stream().anyMatch(s -> s.label().layout().marksNames());
    }

    /** The share of labels that come more than once. */
    private double recurring() {
        return share(sayings.stream()
                .filter(s -> byKey.getOrDefault(s.label().key(), List.of()).size() > 1)
                .count());
    }

    /** Whether somebody speaks again after somebody else. */
    private boolean holdsExchange() {
        Set<String> before = new HashSet<>();
        String last = "";
        for (Saying saying : sayings) {
            String key = saying.label().key();
            if (!key.equals(last) && !before.add(key)) {
                return true;
            }
            last = key;
        }
        return false;
    }

    private long ofThemselves() {
        return byKey.values().stream()
                .filter(all -> all.size() == 1 && all.get(0).tellsOfItself(tokens))
                .count();
    }

    /** The same words under each, and under no other label: the head of a page. */
    private boolean isRunningHeader(List<Saying> all, Set<String> shared) {
        String words = all.get(0).beginning(tokens);
        return all.size() > 1
                && all.get(0).label().shape() != Shape.UNNAMED
                && words.contains(" ")
                && !shared.contains(words)
                && all.stream().allMatch(s -> s.beginning(tokens).equals(words));
    }

    /** What stands under several labels: people greet each other in the same words. */
    private Set<String> shared() {
        Map<String, String> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        byKey.forEach((key, all) -> all.forEach(saying -> {
            String words = saying.beginning(tokens);
            if (!first.computeIfAbsent(words, w -> key).equals(key)) {
                shared.add(words);
            }
        }));
        return shared;
    }

    /** "Interviewer: Carl Nyhus", and never again with words. */
    private boolean isDeclaration(List<Saying> all) {
        return all.size() == 1
                && all.get(0).label().shape() == Shape.UNNAMED
                && all.get(0).isDeclaration(tokens);
    }

    private double share(long count) {
        return (double) count / sayings.size();
    }
}
