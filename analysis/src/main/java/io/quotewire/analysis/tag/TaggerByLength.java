package io.quotewire.analysis.tag;

import io.quotewire.analysis.Tagger;

/**
 * Reads articles with one tagger and books with a quicker one. A text of five million characters has some 20,000
 * quotations: at five milliseconds each (docs/quality.md) it would hold up all documents behind it for minutes.
 */
final class TaggerByLength implements Tagger {

    /** In characters; a text of this length has up to 2,000 quotations, ten seconds of the better encoder. */
    static final int LONG = 400_000;

    private final Tagger articles;
    private final Tagger books;

    TaggerByLength(Tagger articles, Tagger books) {
        this.articles = articles;
        this.books = books;
    }

    @Override
    public DocumentTagger read(String text) {
        return (text.length() < LONG ? articles : books).read(text);
    }

    @Override
    public String version() {
        return articles.version() + "," + LONG + ":" + books.version();
    }
}
