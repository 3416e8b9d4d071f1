package io.quotewire.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation found in a text.
 *
 * @param kind direct, mixed, indirect or turn
 * @param pattern how it is attributed
 * @param polarity whether it was said at all
 * @param content from the first to the last code point that the speaker is reported to have said
 * @param fragments the parts of the content, more than one where an attribution splits it
 * @param verbatim spans inside the content that stand in quotation marks, without the marks
 * @param turn place in a transcript
 * @param cue the words that announce it
 * @param attribution who said it, or why nobody is named
 * @param topics what it speaks of, surest first
 * @param sentiment its tone
 * @param confidence how sure it is that this is a quotation with these borders, from 0 to 1
 * @param evidence which rule found it and how the mention led to the name, for people
 */
public record Quotation(
        Kind kind,
        Pattern pattern,
        Polarity polarity,
        Span content,
        List<Span> fragments,
        List<Span> verbatim,
        @Nullable Turn turn,
        @Nullable Span cue,
        Attribution attribution,
        List<TopicTag> topics,
        SentimentTag sentiment,
        double confidence,
        String evidence) {

    public Quotation {
        fragments = List.copyOf(fragments);
        verbatim = List.copyOf(verbatim);
        topics = List.copyOf(topics);
    }

    /** How the words are reported. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT,
        TURN
    }

    /** Whether the words were said: a text may also tell what somebody did not say, may say, or was asked. */
    public enum Polarity {
        SAID,
        /** "denied calling him “a liar”" */
        DENIED,
        /** "would call it “a farce”" */
        HYPOTHETICAL,
        /** "was asked whether it was “a farce”" */
        ASKED
    }

    /**
     * Place in a transcript.
     *
     * @param index which turn of the document, from 1
     * @param paragraph which paragraph of that turn, from 1
     */
    public record Turn(int index, int paragraph) {}

    /** Who said it, or why nobody is named. */
    public sealed interface Attribution permits Known, Unnamed, Unknown {}

    /**
     * A speaker.
     *
     * @param mention the words that stand for the speaker beside the quotation
     * @param name the fullest name the document uses
     * @param confidence how sure, from 0 to 1
     * @param together those who said it together, one by one, where the mention and the name tell of several
     */
    public record Known(Span mention, String name, double confidence, List<Known> together) implements Attribution {

        public Known {
            together = List.copyOf(together);
        }

        /** One who spoke alone. */
        public Known(Span mention, String name, double confidence) {
            this(mention, name, confidence, List.of());
        }
    }

    /**
     * Words that stand for a speaker but lead to no name: "they" for nobody the document names. A pronoun is no name.
     *
     * @param mention the words that stand for the speaker beside the quotation
     * @param reason why they lead to no name, for people
     * @param confidence how sure it is that they stand for the speaker, from 0 to 1
     */
    public record Unnamed(Span mention, String reason, double confidence) implements Attribution {}

    /** @param reason why nobody is named, for people */
    public record Unknown(String reason) implements Attribution {}
}
