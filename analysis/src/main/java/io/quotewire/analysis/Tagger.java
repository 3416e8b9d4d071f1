package io.quotewire.analysis;

import java.util.List;

/**
 * Says what a quotation speaks of and in which tone. Implementations are immutable and may be shared between threads.
 */
public interface Tagger {

    /** Gives no topics and a neutral tone: for callers who want quotations and speakers only. */
    Tagger NONE = new Tagger() {
        private static final Tags NOTHING = new Tags(List.of(), new SentimentTag(SentimentTag.Label.NEUTRAL, 0, 0, ""));

        @Override
        public DocumentTagger read(String text) {
            return passage -> NOTHING;
        }

        @Override
        public String version() {
            return "";
        }
    };

    /**
     * Reads a document once, before its quotations are tagged one by one.
     *
     * @param text the whole document as {@link Analyser#analyse} got it
     */
    DocumentTagger read(String text);

    /** Changed with every change of what is tagged: {@code tags-0.1}; empty for {@link #NONE}. */
    String version();

    /** Tags the quotations of one document, in the order of the document; used by one thread. */
    @FunctionalInterface
    interface DocumentTagger {

        /** Topics and tone of one quotation. */
        Tags tag(Passage passage);
    }

    /**
     * A quotation and where it stands.
     *
     * @param quotation its words, its fragments joined by a space
     * @param paragraph the paragraph around it, at most some thousand characters of it
     */
    record Passage(String quotation, String paragraph) {}

    /**
     * What a tagger says of a quotation.
     *
     * @param topics surest first, may be empty
     * @param sentiment its tone
     */
    record Tags(List<TopicTag> topics, SentimentTag sentiment) {

        public Tags {
            topics = List.copyOf(topics);
        }
    }
}
