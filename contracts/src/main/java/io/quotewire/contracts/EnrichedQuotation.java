package io.quotewire.contracts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, standing alone: whoever reads this record needs no other.
 *
 * @param id decided by document, text hash and spans: the same quotation always has the same
 * @param documentId SHA-256 of the document's bytes
 * @param source where the document came from
 * @param analysis which analysis found it
 * @param position place among the document's quotations, from 1
 * @param count how many quotations the document has
 * @param kind direct, mixed, indirect or turn
 * @param polarity whether the words were said at all; null in older records, whose words were
 * @param start where the content starts: the first code point that the speaker is reported to have said
 * @param end one past the content's last code point
 * @param fragments the parts of the content where an attribution splits it; one part where it is whole
 * @param verbatim the spans inside the content that stand in quotation marks, without the marks
 * @param turn place in a transcript
 * @param text the content, its fragments joined by an ellipsis
 * @param truncated whether the text was cut at its limit; the spans are whole all the same
 * @param prefix words before the content, for a W3C TextQuoteSelector
 * @param suffix words after it
 * @param cue the words that announce it
 * @param speaker who said it
 * @param speakers those who said it together, one by one, where the speaker is several; null where one did
 * @param speakerUnknown why nobody is named, where nobody is: without a speaker, or with one whose name is empty
 * @param topics what it speaks of, surest first
 * @param sentiment its tone
 * @param language of the document, ISO 639-1, or {@code und}
 * @param confidence how sure it is that this is a quotation with these borders, from 0 to 1
 * @param evidence which rule found it, and the chain from mention to name, for people
 */
public record EnrichedQuotation(
        String id,
        String documentId,
        Source source,
        Analysis analysis,
        int position,
        int count,
        QuotationKind kind,
        @Nullable Polarity polarity,
        int start,
        int end,
        List<Span> fragments,
        List<Span> verbatim,
        @Nullable Turn turn,
        String text,
        boolean truncated,
        String prefix,
        String suffix,
        @Nullable Cue cue,
        @Nullable Speaker speaker,
        @Nullable List<Speaker> speakers,
        @Nullable String speakerUnknown,
        List<TopicTag> topics,
        Sentiment sentiment,
        String language,
        double confidence,
        String evidence) {

    /** @throws IllegalArgumentException if there is neither a name nor the reason why none is known, or both */
    public EnrichedQuotation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        boolean named = speaker != null && !speaker.name().isEmpty();
        if (named != (speakerUnknown == null)) {
            throw new IllegalArgumentException(id + ": either a name or why none is known");
        }
        fragments = List.copyOf(fragments);
        verbatim = List.copyOf(verbatim);
        speakers = speakers == null ? null : List.copyOf(speakers);
        topics = List.copyOf(topics);
    }

    /** The same under another id. */
    public EnrichedQuotation withId(String other) {
        return new EnrichedQuotation(
                other,
                documentId,
                source,
                analysis,
                position,
                count,
                kind,
                polarity,
                start,
                end,
                fragments,
                verbatim,
                turn,
                text,
                truncated,
                prefix,
                suffix,
                cue,
                speaker,
                speakers,
                speakerUnknown,
                topics,
                sentiment,
                language,
                confidence,
                evidence);
    }

    /** Whether the words were said, as far as is known. */
    public boolean wasSaid() {
        return polarity == null || polarity == Polarity.SAID;
    }
}
