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

    static Speaker unknown(String reason) {
        return new Speaker(null, "", 0, reason);
    }
}
