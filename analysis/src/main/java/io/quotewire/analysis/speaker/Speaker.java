package io.quotewire.analysis.speaker;

import io.quotewire.analysis.text.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, or why that is unknown.
 *
 * @param mention the words beside the quotation that stand for the speaker; null if unknown
 * @param name the fullest name the document uses; empty if unknown
 * @param confidence how sure, from 0 to 1
 * @param evidence how the mention led to the name, or why nobody is named
 * @param together those who spoke together, one by one, where the mention and the name tell of several
 */
public record Speaker(
        @Nullable Range mention, String name, double confidence, String evidence, List<Speaker> together) {

    Speaker(@Nullable Range mention, String name, double confidence, String evidence) {
        this(mention, name, confidence, evidence, List.of());
    }

    /** Several who spoke together. */
    static Speaker of(Range mention, List<Speaker> together) {
        List<String> names = together.stream().map(Speaker::name).toList();
        int last = names.size() - 1;
        String all = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        double confidence =
                together.stream().mapToDouble(Speaker::confidence).min().orElseThrow();
        return new Speaker(mention, all, confidence, "several together", together);
    }

    /** The same speaker, known by other means and no surer than these allow. */
    Speaker with(double limit, String how) {
        return new Speaker(mention, name, Math.min(limit, confidence), how + "; " + evidence, together);
    }

    static Speaker unknown(String reason) {
        return new Speaker(null, "", 0, reason);
    }
}
