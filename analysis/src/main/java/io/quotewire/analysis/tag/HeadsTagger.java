package io.quotewire.analysis.tag;

import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.sentiment.Tone;
import io.quotewire.analysis.sentiment.ToneTagger;
import io.quotewire.analysis.topic.TopicTagger;
import io.quotewire.analysis.topic.Topics;

/** Tags by heads upon one encoder: a quotation is encoded once, and its vector serves tone and topics. */
public final class HeadsTagger implements Tagger {

    private final Encoder encoder;
    private final ToneTagger tones;
    private final TopicTagger topics;

    HeadsTagger(Encoder encoder, ToneTagger tones, TopicTagger topics) {
        this.encoder = encoder;
        this.tones = tones;
        this.topics = topics;
    }

    @Override
    public DocumentTagger read(String text) {
        TopicTagger.InDocument document = topics.read(text);
        return passage -> {
            float[] vector = encoder.encode(passage.quotation());
            Tone tone = tones.tone(passage.quotation(), vector);
            Topics spoken = document.topics(passage.quotation(), passage.paragraph(), vector);
            return new Tags(spoken.tags(), tones.tag(passage.quotation(), tone));
        };
    }

    /** Everything about a text that stands alone, also what is too unsure to be told. */
    public Reading reading(String text) {
        float[] vector = encoder.encode(text);
        Tone tone = tones.tone(text, vector);
        Topics spoken = topics.read(text).topics(text, text, vector);
        return new Reading(tone, spoken, tones.evidence(text, tone.likeliest()));
    }

    /**
     * A text's tags with nothing held back.
     *
     * @param tone how likely each tone is
     * @param topics all top levels ranked, and the tags
     * @param evidence the words behind the likeliest tone
     */
    public record Reading(Tone tone, Topics topics, String evidence) {}

    @Override
    public String version() {
        return "tags-0.3+" + encoder.name();
    }
}
