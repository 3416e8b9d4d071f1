package io.quotewire.analysis.reading;

import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Quotation.Attribution;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Known;
import io.quotewire.analysis.Quotation.Unknown;
import io.quotewire.analysis.Quotation.Unnamed;
import io.quotewire.analysis.Span;
import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.Tagger.DocumentTagger;
import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.choice.Score;
import io.quotewire.analysis.speaker.Speaker;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Marked;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what was found, counted in tokens, into the record that leaves the module, counted in code points. */
final class QuotationWriter {

    private static final int LONGEST_PARAGRAPH = 4000;

    private final Document document;
    private final Transcript transcript;
    private final DocumentTagger tagger;
    private int paragraph;

    QuotationWriter(Document document, Transcript transcript, DocumentTagger tagger) {
        this.document = document;
        this.tagger = tagger;
        this.transcript = transcript;
    }

    Quotation write(Candidate candidate, Speaker speaker) {
        List<Span> fragments =
                candidate.fragments().stream().map(document::span).toList();
        Span content = new Span(
                fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
        Tagger.Tags tags = tagger.tag(passage(candidate));
        return new Quotation(
                candidate.kind(),
                candidate.pattern(),
                candidate.polarity(),
                content,
                fragments,
                verbatim(candidate),
                candidate.turn(),
                candidate.cue() == null ? null : document.span(candidate.cue()),
                attribution(speaker),
                tags.topics(),
                tags.sentiment(),
                confidence(candidate),
                candidate.pattern().words() + "; speaker: " + speaker.evidence());
    }

    private Attribution attribution(Speaker speaker) {
        if (speaker.mention() == null) {
            return new Unknown(speaker.evidence());
        }
        Span mention = document.span(speaker.mention());
        return speaker.name().isEmpty()
                ? new Unnamed(mention, speaker.evidence(), speaker.confidence())
                : new Known(mention, speaker.name(), speaker.confidence(), together(speaker));
    }

    private List<Known> together(Speaker speaker) {
        List<Known> each = new ArrayList<>();
        for (Speaker one : speaker.together()) {
            if (one.mention() != null) {
                each.add(new Known(document.span(one.mention()), one.name(), one.confidence()));
            }
        }
        return each;
    }

    private double confidence(Candidate candidate) {
        return candidate.kind() == Kind.TURN ? transcript.confidence() : Score.of(document.tokens(), candidate);
    }

    private List<Span> verbatim(Candidate candidate) {
        List<Span> spans = new ArrayList<>();
        for (Range fragment : candidate.fragments()) {
            int last = -1;
            for (int i = fragment.from(); i < fragment.to(); i++) {
                int at = document.marks().at(i);
                if (at > last) {
                    last = at;
                    Marked marked = document.marks().stretches().get(at);
                    int from = Math.max(marked.inside().from(), fragment.from());
                    int to = Math.min(marked.inside().to(), fragment.to());
                    if (from < to) {
                        spans.add(document.span(new Range(from, to)));
                    }
                }
            }
        }
        return spans;
    }

    private Passage passage(Candidate candidate) {
        String words = candidate.fragments().stream()
                .map(f -> document.tokens().text(f.from(), f.to()))
                .collect(Collectors.joining(" "));
        while (document.paragraphs().get(paragraph).to() <= candidate.from()) {
            paragraph++;
        }
        Range around = document.paragraphs().get(paragraph);
        int to = Math.min(around.to(), around.from() + LONGEST_PARAGRAPH / 8);
        return new Passage(words, document.tokens().text(around.from(), to));
    }
}
