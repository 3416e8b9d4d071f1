package io.quotewire.analysis.candidate;

import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transcripts: paragraphs that begin with "Pattern.TURN:", and those that follow them. One quotation per paragraph. */
public final class Turns {

    private static final int LONGEST_HEADING = 12;

    private final Document document;
    private final Tokens tokens;
    private final Labels labels;

    /** Reads the labels of a document. */
    public Turns(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.labels = new Labels(document);
    }

    /** The turns of a document, in order; empty where it holds no transcript. */
    public List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        int turn = 0;
        int part = 0;
        Range speaker = null;
        for (Range paragraph : document.paragraphs()) {
            Range label = labels.of(paragraph);
            if (label != null) {
                speaker = label;
                turn++;
                part = 0;
            } else if (isHeading(paragraph) || labels.isNarrator(paragraph, speaker)) {
                speaker = null;
            }
            Range content = content(paragraph, label);
            if (speaker != null && content != null) {
                found.add(new Candidate(
                        Kind.TURN,
                        Pattern.TURN,
                        Polarity.SAID,
                        List.of(content),
                        null,
                        speaker,
                        null,
                        null,
                        new Turn(turn, ++part)));
            }
        }
        return found;
    }

    /** What is said in a paragraph of a turn; null if nothing is. */
    @Nullable
    private Range content(Range paragraph, @Nullable Range label) {
        int from = label == null ? paragraph.from() : labels.bodyStart(label, paragraph);
        return from < paragraph.to() ? new Range(from, paragraph.to()) : null;
    }

    /** "Second part of the meeting:", "AFTERNOON SESSION". */
    private boolean isHeading(Range paragraph) {
        boolean colon = tokens.isSign(paragraph.to() - 1, ":");
        return paragraph.length() < LONGEST_HEADING && (colon || isShouted(paragraph));
    }

    private boolean isShouted(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (!tokens.is(i, Trait.ALL_CAPS)) {
                return false;
            }
        }
        return paragraph.length() > 1;
    }
}
