package io.quotewire.analysis.choice;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Tokens;

/**
 * How sure it is that a quotation has its right borders: the share that was right among those found in the same way in
 * the half of the development articles that rules were chosen on. docs/quality.md has the table that checks it.
 */
public final class Confidence {

    private final Tokens tokens;
    private final double transcript;

    /** @param transcript how sure it is that the document is a transcript, from 0 to 1 */
    public Confidence(Tokens tokens, double transcript) {
        this.tokens = tokens;
        this.transcript = transcript;
    }

    /** From 0 to 1. */
    public double of(Candidate candidate) {
        return switch (candidate.kind()) {
            case TURN -> transcript;
            case DIRECT -> direct(candidate.pattern());
            case MIXED -> mixed(candidate);
            case INDIRECT -> indirect(candidate);
        };
    }

    private static double direct(Pattern pattern) {
        return switch (pattern) {
            case AFTERWORD, SIGNATURE -> 0.98;
            case STANDALONE -> 0.94;
            default -> 0.9;
        };
    }

    private double mixed(Candidate candidate) {
        if (candidate.pattern() == Pattern.FOREWORD) {
            return isPlainSaying(candidate) || opensWithThat(candidate) ? 0.9 : 0.65;
        }
        return 0.85;
    }

    private double indirect(Candidate candidate) {
        return switch (candidate.pattern()) {
            case FOREWORD -> isPlainSaying(candidate) ? 0.84 : opensWithThat(candidate) ? 0.8 : 0.58;
            case AFTERWORD -> isPlainSaying(candidate) ? 0.86 : 0.62;
            case SOURCE -> 0.8;
            default -> 0.65;
        };
    }

    private boolean isPlainSaying(Candidate candidate) {
        return candidate.cue() != null && tokens.is(candidate.cue().to() - 1, Trait.PLAIN_SAYING);
    }

    private boolean opensWithThat(Candidate candidate) {
        return candidate.kind() != Kind.DIRECT && tokens.is(candidate.from(), Keyword.THAT);
    }
}
