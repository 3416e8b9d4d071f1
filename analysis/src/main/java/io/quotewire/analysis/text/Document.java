package io.quotewire.analysis.text;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.Span;
import io.quotewire.analysis.language.Lexicon;
import java.util.List;

/** A text, read once: its tokens, paragraphs, marked stretches and, paragraph by paragraph, its sentences. */
public final class Document {

    private final NormalText text;
    private final Tokens tokens;
    private final List<Range> paragraphs;
    private final Marks marks;

    private Document(NormalText text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.paragraphs = Paragraphs.of(tokens);
        this.marks = new Marks(tokens, paragraphs);
    }

    /** Reads a text. */
    public static Document read(NormalText text, Lexicon lexicon, Checkpoint checkpoint) {
        checkpoint.reached();
        return new Document(text, new Tokenizer(text.chars(), lexicon).tokens(checkpoint));
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Range> paragraphs() {
        return paragraphs;
    }

    public Marks marks() {
        return marks;
    }

    /** The sentences of a paragraph, in order. */
    public List<Range> sentences(Range paragraph) {
        return new Sentences(tokens, marks).in(paragraph);
    }

    /** A run of tokens in code points of the original. */
    public Span span(Range range) {
        return text.original(tokens.start(range.from()), tokens.end(range.to() - 1));
    }
}
