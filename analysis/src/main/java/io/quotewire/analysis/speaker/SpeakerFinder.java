package io.quotewire.analysis.speaker;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.quotation.Draft;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation its speaker. One that has no mention in its own sentence takes it from those around it: from the
 * quotation before or after it in the paragraph, or from the run of quotations that it goes on with.
 */
public final class SpeakerFinder {

    private static final double NEIGHBOUR = 0.95;
    private static final double ACTOR = 0.6;
    private static final double RUN = 0.55;

    private static final double SHARED_SUBJECT = 0.82;

    /** The speakers of quotations, one for each, in their order. */
    public List<Speaker> find(Document document, List<Draft> drafts) {
        Resolver resolver = new Resolver(document);
        Paragraphs paragraphs = new Paragraphs(document, drafts);
        List<Speaker> speakers = new ArrayList<>(drafts.size());
        Speaker last = null;
        for (int i = 0; i < drafts.size(); i++) {
            Range own = drafts.get(i).mention();
            Speaker speaker = own == null
                    ? fromNeighbours(i, drafts, speakers, paragraphs, resolver)
                    : resolver.resolve(own, drafts.get(i).antecedent(), last);
            if (sharesSubject(document.tokens(), drafts.get(i))) {
                speaker = speaker.with(SHARED_SUBJECT, "the subject of the clause before it");
            }
            speakers.add(speaker);
            last = speaker.mention() == null ? last : speaker;
        }
        return speakers;
    }

    /** The speakers of turns; of other quotations nobody, in a language whose attributions are not known. */
    public List<Speaker> ofTurns(Document document, List<Draft> drafts, String language) {
        Resolver resolver = new Resolver(document);
        List<Speaker> speakers = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Range label = draft.mention();
            speakers.add(
                    label == null
                            ? Speaker.unknown("no rules for attributions in the language " + language)
                            : resolver.resolve(label, null, null));
        }
        return speakers;
    }

    /** ", saying that": who says it acts in the clause before. */
    private static boolean sharesSubject(Tokens tokens, Draft draft) {
        return draft.cue() != null && tokens.is(draft.cue().to() - 1, Trait.PARTICIPLE);
    }

    private static Speaker fromNeighbours(
            int i, List<Draft> drafts, List<Speaker> before, Paragraphs paragraphs, Resolver resolver) {
        Speaker previous = i > 0 ? before.get(i - 1) : null;
        if (previous != null && previous.mention() != null && paragraphs.of(i) == paragraphs.of(i - 1)) {
            return previous.with(NEIGHBOUR, "the speaker of the quotation before it");
        }
        Draft next = next(i, drafts, paragraphs);
        if (next != null && next.mention() != null) {
            return resolver.resolve(next.mention(), next.antecedent(), previous)
                    .with(NEIGHBOUR, "the speaker of the quotation after it");
        }
        Range actor = drafts.get(i).antecedent();
        if (actor != null) {
            return resolver.resolve(actor, null, previous).with(ACTOR, "who acts in the sentence before it");
        }
        boolean run = previous != null
                && previous.mention() != null
                && drafts.get(i - 1).kind() != Kind.TURN
                && paragraphs.of(i) - paragraphs.of(i - 1) <= 1;
        return previous != null && run
                ? previous.with(RUN, "goes on after the paragraph before it")
                : Speaker.unknown("no name stands near");
    }

    @Nullable
    private static Draft next(int i, List<Draft> drafts, Paragraphs paragraphs) {
        boolean together = i + 1 < drafts.size() && paragraphs.of(i) == paragraphs.of(i + 1);
        return together ? drafts.get(i + 1) : null;
    }
}
