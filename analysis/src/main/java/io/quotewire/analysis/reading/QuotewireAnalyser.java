package io.quotewire.analysis.reading;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.choice.QuotationFinder;
import io.quotewire.analysis.language.LanguageFinder;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.speaker.Speaker;
import io.quotewire.analysis.speaker.SpeakerFinder;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.transcript.Transcript;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.signature.Signatures;
import io.quotewire.analysis.transcript.signature.Signed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The analyser: text, then quotations, then speakers, then tags. */
public final class QuotewireAnalyser implements Analyser {

    private static final String VERSION = "quotewire-0.1";

    private final List<Profile> profiles = Profile.all();
    private final LanguageFinder languages = new LanguageFinder(profiles);
    private final QuotationFinder attributed;
    private final QuotationFinder bare = QuotationFinder.withoutAttributions();
    private final SpeakerFinder speakers = new SpeakerFinder();
    private final Tagger tagger;

    private QuotewireAnalyser(Tagger tagger, Set<Pattern> without) {
        this.tagger = tagger;
        this.attributed = QuotationFinder.withAttributionsExcept(without);
    }

    /** Finds quotations and speakers only. */
    public static QuotewireAnalyser withoutTags() {
        return withoutPatterns(Set.of());
    }

    /** Finds quotations and speakers only, and none of some patterns: to measure what these are worth. */
    public static QuotewireAnalyser withoutPatterns(Set<Pattern> patterns) {
        return new QuotewireAnalyser(Tagger.NONE, patterns);
    }

    /** Gives each quotation topics and a sentiment besides. */
    public static QuotewireAnalyser withTags(Tagger tagger) {
        return new QuotewireAnalyser(tagger, Set.of());
    }

    @Override
    public DocumentAnalysis analyse(String text, Checkpoint checkpoint) {
        NormalText normal = NormalText.of(text);
        String language = languages.find(normal.chars());
        Profile profile = profile(language);
        Document document = Document.read(normal, profile.lexicon(), checkpoint);
        boolean known = profile.code().equals(language) || language.equals(LanguageFinder.UNDETERMINED);
        LabelledLines lines = LabelledLines.of(document, profile.labels(), checkpoint);
        Transcript transcript = Transcript.of(lines);
        List<Signed> signed = Signatures.of(lines);
        List<Candidate> candidates = (known ? attributed : bare).find(document, transcript, signed, checkpoint);
        List<Speaker> found = known
                ? speakers.find(document, transcript, candidates, profile)
                : speakers.ofTurns(document, transcript, candidates, profile, language);
        QuotationWriter writer = new QuotationWriter(document, transcript, (known ? tagger : Tagger.NONE).read(text));
        List<Quotation> written = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            checkpoint.reached();
            written.add(writer.write(candidates.get(i), found.get(i)));
        }
        return new DocumentAnalysis(language, written);
    }

    /** The profile of a language, or the first of all, which lends its names and labels. */
    private Profile profile(String language) {
        return profiles.stream()
                .filter(p -> p.code().equals(language))
                .findFirst()
                .orElse(profiles.get(0));
    }

    @Override
    public String version() {
        return tagger.version().isEmpty() ? VERSION : VERSION + "+" + tagger.version();
    }
}
