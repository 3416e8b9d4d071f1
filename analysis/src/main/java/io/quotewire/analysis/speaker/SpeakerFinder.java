package io.quotewire.analysis.speaker;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import io.quotewire.analysis.transcript.Transcript;
import io.quotewire.analysis.transcript.voice.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation its speaker. One that has no mention in its own sentence takes it from those around it: from the
 * quotation before or after it in the paragraph, or from the run of quotations that it goes on with.
 */
public final class SpeakerFinder {

    private static final double LABEL = 0.97;
    private static final double NEIGHBOUR = 0.95;
    private static final double ACTOR = 0.6;
    private static final double RUN = 0.75;
    private static final double ALTERNATION = 0.6;

    private static final double SHARED_SUBJECT = 0.82;

    /** The speakers of quotations, one for each, in their order. */
    public List<Speaker> find(Document document, Transcript transcript, List<Candidate> candidates, Profile profile) {
        Resolver resolver = new Resolver(document, profile.offices());
        Paragraphs paragraphs = new Paragraphs(document, candidates);
        List<Speaker> speakers = new ArrayList<>(candidates.size());
        Speaker last = null;
        for (int i = 0; i < candidates.size(); i++) {
            Range own = candidates.get(i).mention();
            Voice voice = transcript.voice(candidates.get(i).turn());
            Speaker speaker = voice != null
                    ? ofTurn(own, voice, resolver)
                    : own == null
                            ? fromNeighbours(i, candidates, speakers, paragraphs, resolver)
                            : resolver.resolve(own, candidates.get(i).antecedent(), last);
            if (sharesSubject(document.tokens(), candidates.get(i))) {
                speaker = speaker.with(SHARED_SUBJECT, "the subject of the clause before it");
            }
            speakers.add(speaker);
            last = speaker.mention() == null ? last : speaker;
        }
        return speakers;
    }

    /** The speakers of turns; of other quotations nobody, in a language whose attributions are not known. */
    public List<Speaker> ofTurns(
            Document document, Transcript transcript, List<Candidate> candidates, Profile profile, String language) {
        Resolver resolver = new Resolver(document, profile.offices());
        List<Speaker> speakers = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Range label = candidate.mention();
            Voice voice = transcript.voice(candidate.turn());
            speakers.add(
                    voice == null
                            ? Speaker.unknown("no rules for attributions in the language " + language)
                            : ofTurn(label, voice, resolver));
        }
        return speakers;
    }

    /** By the labels of the transcript or, where these name somebody in short, by the rest of the document. */
    private static Speaker ofTurn(@Nullable Range label, Voice voice, Resolver resolver) {
        if (label == null) {
            return Speaker.unknown(voice.evidence());
        }
        Speaker told = new Speaker(label, voice.name(), LABEL, voice.evidence());
        Speaker found = voice.whole() ? told : resolver.resolve(label, null, null);
        return found.name().indexOf(' ') > 0 ? found : told; // a surname alone is nothing fuller
    }

    /** ", saying that": who says it acts in the clause before. */
    private static boolean sharesSubject(Tokens tokens, Candidate candidate) {
        return candidate.cue() != null && tokens.is(candidate.cue().to() - 1, Trait.PARTICIPLE);
    }

    private static Speaker fromNeighbours(
            int i, List<Candidate> candidates, List<Speaker> before, Paragraphs paragraphs, Resolver resolver) {
        if (candidates.get(i).polarity() == Polarity.ASKED) {
            return Speaker.unknown("nobody is told to have asked");
        }
        Speaker previous = i > 0 ? before.get(i - 1) : null;
        if (previous != null && previous.mention() != null && paragraphs.of(i) == paragraphs.of(i - 1)) {
            return previous.with(NEIGHBOUR, "the speaker of the quotation before it");
        }
        Candidate next = next(i, candidates, paragraphs);
        if (next != null && next.mention() != null) {
            return resolver.resolve(next.mention(), next.antecedent(), previous)
                    .with(NEIGHBOUR, "the speaker of the quotation after it");
        }
        Range actor = candidates.get(i).actor();
        if (actor != null) {
            return resolver.resolve(actor, null, previous).with(ACTOR, "who acts in the sentence before it");
        }
        return fromRun(i, candidates, before, paragraphs);
    }

    /** In a paragraph of its own after other quotations: dialogue that alternates, or somebody who goes on. */
    private static Speaker fromRun(int i, List<Candidate> candidates, List<Speaker> before, Paragraphs paragraphs) {
        Speaker previous = i > 0 ? before.get(i - 1) : Speaker.unknown("");
        boolean run = previous.mention() != null
                && candidates.get(i - 1).kind() != Kind.TURN
                && paragraphs.of(i) - paragraphs.of(i - 1) <= (paragraphs.goesOn(i) ? 2 : 1);
        if (!run) {
            return Speaker.unknown("no name stands near");
        }
        Speaker other = inParagraph(paragraphs.of(i) - 2, i, before, paragraphs);
        boolean bare = candidates.get(i - 1).mention() == null || isBareNext(i, candidates, paragraphs);
        if (other != null && bare && !other.name().equals(previous.name())) {
            return other.with(ALTERNATION, "the dialogue alternates");
        }
        return previous.with(RUN, "goes on after the paragraph before it");
    }

    /** Who speaks last in a paragraph, looked for before a quotation. */
    @Nullable
    private static Speaker inParagraph(int paragraph, int quotation, List<Speaker> before, Paragraphs paragraphs) {
        for (int i = quotation - 1; i >= 0 && paragraphs.of(i) >= paragraph; i--) {
            if (paragraphs.of(i) == paragraph) {
                return before.get(i).mention() == null ? null : before.get(i);
            }
        }
        return null;
    }

    /** Whether the next paragraph too has a quotation without a mention: newspapers rarely have two in a row. */
    private static boolean isBareNext(int i, List<Candidate> candidates, Paragraphs paragraphs) {
        return i + 1 < candidates.size()
                && paragraphs.of(i + 1) - paragraphs.of(i) == 1
                && candidates.get(i + 1).mention() == null;
    }

    @Nullable
    private static Candidate next(int i, List<Candidate> candidates, Paragraphs paragraphs) {
        boolean together = i + 1 < candidates.size() && paragraphs.of(i) == paragraphs.of(i + 1);
        return together ? candidates.get(i + 1) : null;
    }
}
