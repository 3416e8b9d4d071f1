package io.quotewire.analysis.speaker;

import io.quotewire.analysis.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, or why that is unknown.
 *
 * @param mention the words beside the quotation that stand for the speaker; null if unknown
 * @param name the fullest name the document uses; empty if unknown
 * @param confidence how sure, from 0 to 1
 * @param evidence how the mention led to the name, or why nobody is named
 */
public record Speaker(@Nullable Range mention, String name, double confidence, String evidence) {

    /** The same speaker, known by other means and no surer than these allow. */
    Speaker with(double limit, String how) {
        return new Speaker(mention, name, Math.min(limit, confidence), how + "; " + evidence);
    }

    static Speaker unknown(String reason) {
        return new Speaker(null, "", 0, reason);
    }
}
