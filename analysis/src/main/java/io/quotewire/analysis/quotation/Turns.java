package io.quotewire.analysis.quotation;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Turn;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transcripts: paragraphs that begin with "NAME:", and those that follow them. One quotation per paragraph. */
final class Turns {

    private static final String NAME = "a turn of a transcript";
    private static final int LONGEST_LABEL = 8;

    private final Document document;
    private final Tokens tokens;

    Turns(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** The turns of a document, in order; empty where it holds no transcript. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        List<Range> labels = new ArrayList<>();
        for (Range paragraph : document.paragraphs()) {
            Range label = label(paragraph);
            if (label != null) {
                labels.add(label);
            }
        }
        if (labels.size() < 2 && labels.stream().noneMatch(this::isAllCaps)) {
            return found;
        }
        int turn = 0;
        int part = 0;
        Range speaker = null;
        for (Range paragraph : document.paragraphs()) {
            Range label = label(paragraph);
            if (label != null) {
                speaker = label;
                turn++;
                part = 0;
            } else if (isHeading(paragraph)) {
                speaker = null;
            }
            if (speaker != null) {
                int from = label == null ? paragraph.from() : bodyStart(label, paragraph);
                if (from < paragraph.to()) {
                    Range content = new Range(from, paragraph.to());
                    found.add(new Draft(Kind.TURN, List.of(content), null, speaker, new Turn(turn, ++part), NAME));
                }
            }
        }
        return found;
    }

    private boolean isAllCaps(Range label) {
        for (int i = label.from(); i < label.to(); i++) {
            if (!tokens.is(i, Trait.ALL_CAPS) && !tokens.is(i, Trait.INITIAL)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeading(Range paragraph) {
        return paragraph.length() < 12 && tokens.isSign(paragraph.to() - 1, ":");
    }

    private int bodyStart(Range label, Range paragraph) {
        int i = label.to();
        while (i < paragraph.to() && !tokens.isSign(i, ":")) {
            i++;
        }
        return i + 1;
    }

    /** The name before the colon at the head of a paragraph, or null. */
    @Nullable
    private Range label(Range paragraph) {
        int i = paragraph.from();
        int limit = Math.min(paragraph.to(), i + LONGEST_LABEL);
        while (i < limit && tokens.is(i, Trait.CAPITALISED) && !tokens.is(i, Trait.NOT_A_NAME)) {
            i++;
        }
        int end = i;
        if (i < limit && tokens.isSign(i, "([")) {
            while (i < limit && !tokens.isSign(i, ")]")) {
                i++;
            }
            i++;
        }
        boolean labelled = end > paragraph.from() && tokens.isSign(i, ":") && i + 1 < paragraph.to();
        return labelled ? new Range(paragraph.from(), end) : null;
    }
}
