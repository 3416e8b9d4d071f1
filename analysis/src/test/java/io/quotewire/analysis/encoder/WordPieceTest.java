package io.quotewire.analysis.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPieceTest {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final WordPiece wordPiece = new WordPiece(vocabulary);

    @Test
    void cutsIntoTheLongestKnownPieces() {
        assertThat(wordPiece.pieces("Embeddings", 9)).containsExactly(ids("em", "##bed", "##ding", "##s"));
    }

    @Test
    void takesOffAccentsAndSplitsAtMarks() {
        assertThat(wordPiece.pieces("Café—“no”, $5", 9))
                .containsExactly(ids("cafe", "—", "“", "no", "”", ",", "$", "5"));
    }

    @Test
    void whatIsUnknownIsOnePiece() {
        assertThat(wordPiece.pieces("x".repeat(200) + " a", 9)).containsExactly(ids("[UNK]", "a"));
        assertThat(wordPiece.pieces("\uD800\u0000 \uFFFD", 9)).isEmpty();
    }

    @Test
    void stopsAtTheLimit() {
        assertThat(wordPiece.pieces("one two three four", 3)).containsExactly(ids("one", "two", "three"));
    }

    private int[] ids(String... pieces) {
        int[] ids = new int[pieces.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.special(pieces[i]);
        }
        return ids;
    }
}
