package io.quotewire.analysis.tag;

import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.encoder.Encoder;
import io.quotewire.analysis.encoder.OnnxEncoder;
import io.quotewire.analysis.encoder.OnnxModel;
import io.quotewire.analysis.encoder.StaticEncoder;
import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.head.Movers;
import io.quotewire.analysis.sentiment.ToneHead;
import io.quotewire.analysis.sentiment.ToneTagger;
import io.quotewire.analysis.topic.Taxonomy;
import io.quotewire.analysis.topic.TopicHead;
import io.quotewire.analysis.topic.TopicTagger;
import java.util.function.Consumer;

/** Makes taggers. */
public final class Taggers {

    private Taggers() {}

    /** Which encoder reads the quotations. */
    public enum Choice {
        /** The better one, some milliseconds a quotation; needs a native library. */
        ONNX,
        /** Plain Java, a tenth of a millisecond a quotation. */
        LIGHT
    }

    /**
     * Makes the tagger that was chosen; where the ONNX encoder cannot run, the light one takes over.
     *
     * @param notice told once, in one sentence, when the light one takes over
     */
    public static HeadsTagger open(Choice choice, Consumer<String> notice) {
        Vocabulary vocabulary = Vocabulary.load();
        StaticEncoder light = new StaticEncoder(vocabulary);
        return heads(choice == Choice.LIGHT ? light : onnxOr(light, vocabulary, OnnxModel.E5_SMALL, notice), light);
    }

    /** As {@link #open}, for whole documents: long ones are read with the light encoder, whatever was chosen. */
    public static Tagger forDocuments(Choice choice, Consumer<String> notice) {
        Vocabulary vocabulary = Vocabulary.load();
        StaticEncoder light = new StaticEncoder(vocabulary);
        HeadsTagger books = heads(light, light);
        return choice == Choice.LIGHT
                ? books
                : new TaggerByLength(heads(onnxOr(light, vocabulary, OnnxModel.E5_SMALL, notice), light), books);
    }

    static Encoder onnxOr(StaticEncoder light, Vocabulary vocabulary, OnnxModel model, Consumer<String> notice) {
        try {
            return new OnnxEncoder(vocabulary, model);
        } catch (IllegalStateException e) {
            notice.accept("Tagging with the light encoder: " + e.getMessage());
            return light;
        }
    }

    private static HeadsTagger heads(Encoder encoder, StaticEncoder light) {
        TopicHead lightTopics = TopicHead.load(light.name());
        TopicHead topics = encoder == light ? lightTopics : TopicHead.load(encoder.name());
        Movers movers = new Movers(light, ToneHead.regression(light.name()));
        return new HeadsTagger(
                encoder,
                new ToneTagger(ToneHead.load(encoder.name()), movers),
                new TopicTagger(topics, light, lightTopics, Taxonomy.load()));
    }
}
