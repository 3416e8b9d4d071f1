package io.quotewire.analysis.reading;

import io.quotewire.analysis.Analyser;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.language.LanguageFinder;
import io.quotewire.analysis.quotation.Draft;
import io.quotewire.analysis.quotation.QuotationFinder;
import io.quotewire.analysis.speaker.Speaker;
import io.quotewire.analysis.speaker.SpeakerFinder;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The analyser: text, then quotations, then speakers, then tags. */
public final class QuotewireAnalyser implements Analyser {

    private static final String VERSION = "quotewire-0.1";

    private final Lexicon lexicon = new Lexicon();
    private final LanguageFinder languages = new LanguageFinder();
    private final QuotationFinder english = QuotationFinder.forEnglish();
    private final QuotationFinder other = QuotationFinder.forOtherLanguages();
    private final SpeakerFinder speakers = new SpeakerFinder();
    private final Tagger tagger;

    private QuotewireAnalyser(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Finds quotations and speakers only. */
    public static QuotewireAnalyser withoutTags() {
        return new QuotewireAnalyser(Tagger.NONE);
    }

    /** Gives each quotation topics and a sentiment besides. */
    public static QuotewireAnalyser withTags(Tagger tagger) {
        return new QuotewireAnalyser(tagger);
    }

    @Override
    public DocumentAnalysis analyse(String text, Checkpoint checkpoint) {
        Document document = Document.read(text, lexicon, checkpoint);
        String language = languages.find(document.tokens());
        boolean known = language.equals(LanguageFinder.ENGLISH) || language.equals(LanguageFinder.UNDETERMINED);
        List<Draft> drafts = (known ? english : other).find(document, checkpoint);
        List<Speaker> found = known ? speakers.find(document, drafts) : speakers.ofTurns(document, drafts, language);
        QuotationWriter writer = new QuotationWriter(document, (known ? tagger : Tagger.NONE).read(text));
        List<Quotation> written = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            checkpoint.reached();
            written.add(writer.write(drafts.get(i), found.get(i)));
        }
        return new DocumentAnalysis(language, written);
    }

    @Override
    public String version() {
        return tagger.version().isEmpty() ? VERSION : VERSION + "+" + tagger.version();
    }
}
