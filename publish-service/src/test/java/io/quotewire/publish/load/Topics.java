package io.quotewire.publish.load;

import io.quotewire.contracts.TopicTag;
import io.quotewire.publish.taxonomy.Concept;
import io.quotewire.publish.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The media topics that are in use, some met often, most seldom. */
final class Topics {

    private final List<Concept> byRank;
    private final Zipf rank;

    Topics() {
        byRank = new ArrayList<>(new Taxonomy().concepts());
        byRank.removeIf(Concept::retired);
        Collections.shuffle(byRank, new Random(1)); // in the release the general ones come first
        rank = new Zipf(byRank.size());
    }

    TopicTag next(SplittableRandom random) {
        Concept concept = byRank.get(rank.next(random));
        return new TopicTag(concept.code(), concept.name(), 0.3 + random.nextInt(70) / 100.0, "made up");
    }

    private static boolean top(Concept concept) {
        return concept.parent() == null;
    }

    /** Codes of topics that have others below them and none above. */
    List<String> top() {
        return byRank.stream().filter(Topics::top).map(Concept::code).toList();
    }

    /** The code at a rank, 0 the most frequent, of those that are not at the top. */
    String deep(int place) {
        return byRank.stream()
                .filter(concept -> !top(concept))
                .skip(place)
                .findFirst()
                .orElseThrow()
                .code();
    }
}
