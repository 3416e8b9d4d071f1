package io.quotewire.analysis.tag;

import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.sentiment.LexiconSentiment;
import io.quotewire.analysis.topic.Taxonomy;
import io.quotewire.analysis.topic.TermTopics;

/** Topics by the names of the taxonomy, tone by a lexicon: plain, quick, and silent where the words say nothing. */
public final class TextTagger implements Tagger {

    private final TermTopics topics = new TermTopics(Taxonomy.load());
    private final LexiconSentiment sentiment = new LexiconSentiment();

    @Override
    public DocumentTagger read(String text) {
        return passage ->
                new Tags(topics.tag(passage.quotation(), passage.paragraph()), sentiment.tag(passage.quotation()));
    }

    @Override
    public String version() {
        return "words-0.1";
    }
}
