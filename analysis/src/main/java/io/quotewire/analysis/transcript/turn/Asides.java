package io.quotewire.analysis.transcript.turn;

import io.quotewire.analysis.language.LabelWords;
import io.quotewire.analysis.language.LabelWords.Part;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.layout.Label;
import io.quotewire.analysis.transcript.layout.Shape;
import io.quotewire.analysis.transcript.layout.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs without a label that are not the last speaker's: headings, a narrator who comes back at the end, and what
 * the page says of the transcript itself.
 */
final class Asides {

    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_SHOUT = 40;
    private static final int LONG_WORD = 8;
    private static final double LOUD = 0.5;
    private static final String ENDINGS = ".?!…,;—–-\"”’')]*_";

    private final Tokens tokens;
    private final LabelWords words;
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private final boolean loud;
    private final boolean chat;

    Asides(Tokens tokens, LabelWords words, List<Label> labels) {
        this.tokens = tokens;
        this.words = words;
        for (Label label : labels) {
            if (label.shape() == Shape.OFFICE) {
                offices.add(label.key());
            } else if (label.shape() != Shape.UNNAMED) {
                speakers.addAll(Words.of(Words.key(label.name())));
            }
        }
        this.loud = isLoud();
        this.chat = labels.stream().anyMatch(l -> l.layout().isTimed());
    }

    /** @param last whether no label follows */
    boolean endsTurn(Range paragraph, boolean last) {
        return isHeading(paragraph, last)
                || (last && (isNarrator(paragraph) || isTrailer(paragraph) || isSetOff(paragraph)));
    }

    /** "Second part of the meeting:", "AFTERNOON SESSION", "## Part two", "Petrol Prices". */
    private boolean isHeading(Range paragraph, boolean last) {
        boolean colon = tokens.isSign(paragraph.to() - 1, ":");
        boolean hash = tokens.isSign(paragraph.from(), "#");
        boolean brief = paragraph.length() < LONGEST_HEADING;
        return hash || (brief && colon) || isShouted(paragraph, last) || (brief && !chat && isUnended(paragraph));
    }

    /** It begins as a sentence does and ends as none does. */
    private boolean isUnended(Range paragraph) {
        int end = paragraph.to() - 1;
        return tokens.is(paragraph.from(), Trait.CAPITALISED)
                && !tokens.isSign(end, ENDINGS)
                && !tokens.text(end).endsWith(".");
    }

    private boolean isShouted(Range paragraph, boolean last) {
        int shouted = 0;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (tokens.is(i, Trait.WORD) && !tokens.is(i, Trait.NUMBER)) {
                if (!tokens.is(i, Trait.ALL_CAPS) && !tokens.is(i, Trait.INITIAL)) {
                    return false;
                }
                shouted++;
            }
        }
        boolean word = tokens.end(paragraph.from()) - tokens.start(paragraph.from()) >= LONG_WORD;
        return !loud
                && tokens.is(paragraph.from(), Trait.WORD)
                && paragraph.length() < LONGEST_SHOUT
                && (shouted > 1 || (shouted == 1 && (word || last)));
    }

    /** All of it is in capitals, as captions for the deaf are: then they tell nothing. */
    private boolean isLoud() {
        int all = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, Trait.WORD)) {
                all++;
                capitals += tokens.is(i, Trait.ALL_CAPS) ? 1 : 0;
            }
        }
        return capitals > LOUD * all;
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

    /** "This transcript was made by a machine." */
    private boolean isTrailer(Range paragraph) {
        for (int i = paragraph.from(); i < Math.min(paragraph.to(), paragraph.from() + LONGEST_SHOUT); i++) {
            if (words.is(tokens.text(i), Part.TRAILER)) {
                return true;
            }
        }
        return false;
    }

    /** "*The book is published by Tern Press.*" */
    private boolean isSetOff(Range paragraph) {
        return tokens.isSign(paragraph.from(), "*_") && tokens.isSign(paragraph.to() - 1, "*_");
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
