package io.quotewire.analysis.reading;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.quotation.Draft;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.text.Trait;

/**
 * How sure it is that a quotation has its right borders: the share that was right among those found in the same way in
 * the half of the development articles that rules were chosen on. docs/quality.md has the table that checks it.
 */
final class Confidence {

    private final Tokens tokens;

    Confidence(Tokens tokens) {
        this.tokens = tokens;
    }

    /** From 0 to 1. */
    double of(Draft draft) {
        return switch (draft.kind()) {
            case TURN -> 0.97;
            case DIRECT -> direct(draft.rule());
            case MIXED -> mixed(draft);
            case INDIRECT -> indirect(draft);
        };
    }

    private static double direct(String rule) {
        return switch (rule) {
            case "attribution after the words", "a signature after a dash" -> 0.98;
            case "a sentence in marks" -> 0.94;
            default -> 0.9;
        };
    }

    private double mixed(Draft draft) {
        if (draft.rule().equals("attribution before the words")) {
            return isPlainSaying(draft) || opensWithThat(draft) ? 0.9 : 0.65;
        }
        return 0.85;
    }

    private double indirect(Draft draft) {
        return switch (draft.rule()) {
            case "attribution before the words" -> isPlainSaying(draft) ? 0.84 : opensWithThat(draft) ? 0.8 : 0.58;
            case "attribution after the words" -> isPlainSaying(draft) ? 0.86 : 0.62;
            case "according to a source" -> 0.8;
            default -> 0.65;
        };
    }

    private boolean isPlainSaying(Draft draft) {
        return draft.cue() != null && tokens.is(draft.cue().to() - 1, Trait.PLAIN_SAYING);
    }

    private boolean opensWithThat(Draft draft) {
        return draft.kind() != Kind.DIRECT && tokens.isWord(draft.from(), "that");
    }
}
