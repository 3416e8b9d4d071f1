package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.Shape;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Paragraphs without a label that are not the last speaker's: headings, and a narrator who comes back at the end. */
final class Asides {

    private static final int LONGEST_HEADING = 12;
    private static final int LONG_WORD = 8;

    private final Tokens tokens;
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    Asides(Tokens tokens, List<Label> labels) {
        this.tokens = tokens;
        for (Label label : labels) {
            if (label.shape() == Shape.OFFICE) {
                offices.add(label.key());
            } else if (label.shape() != Shape.UNNAMED) {
                speakers.addAll(Words.of(Words.key(label.name())));
            }
        }
    }

    /** @param last whether no label follows */
    boolean endsTurn(Range paragraph, boolean last) {
        return isHeading(paragraph) || (last && isNarrator(paragraph));
    }

    /** "Second part of the meeting:", "AFTERNOON SESSION", "## Part two". */
    private boolean isHeading(Range paragraph) {
        boolean colon = tokens.isSign(paragraph.to() - 1, ":");
        boolean hash = tokens.isSign(paragraph.from(), "#");
        return hash || (paragraph.length() < LONGEST_HEADING && (colon || isShouted(paragraph)));
    }

    private boolean isShouted(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (!tokens.is(i, Trait.ALL_CAPS)) {
                return false;
            }
        }
        return paragraph.length() > 1 || tokens.end(paragraph.from()) - tokens.start(paragraph.from()) >= LONG_WORD;
    }

    /** It tells of a speaker in the third person, or ends with a credit in brackets. */
    private boolean isNarrator(Range paragraph) {
        int from = paragraph.from();
        boolean credit = tokens.isSign(paragraph.to() - 1, "])");
        boolean named = speakers.contains(tokens.key(from))
                && tokens.is(from, Trait.CAPITALISED)
                && !tokens.is(from, Trait.NOT_A_NAME);
        boolean addressed = tokens.isSign(from + 1, ",.!?") || tokens.isSign(from + 2, ",.!?");
        return (named && !addressed) || isOfficeActing(from) || (credit && holdsSlash(paragraph));
    }

    /** "The president left": somebody with the label "THE PRESIDENT" is told of. */
    private boolean isOfficeActing(int from) {
        boolean past = tokens.is(from + 2, Trait.PAST, Trait.LOOKS_PAST);
        return past && offices.contains(Words.key(tokens.text(from) + " " + tokens.text(from + 1)));
    }

    private boolean holdsSlash(Range paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (tokens.isSign(i, "/")) {
                return true;
            }
        }
        return false;
    }
}
