package io.quotewire.analysis.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Tagger;
import io.quotewire.analysis.Tagger.Passage;
import io.quotewire.analysis.tag.Taggers.Choice;
import org.junit.jupiter.api.Test;

class TaggerByLengthTest {

    private static final Passage PASSAGE = new Passage("The verdict is a disgrace.", "The verdict is a disgrace.");

    private final Tagger chosen = Taggers.open(Choice.ONNX, notice -> {});
    private final Tagger light = Taggers.open(Choice.LIGHT, notice -> {});
    private final Tagger tagger = Taggers.forDocuments(Choice.ONNX, notice -> {});

    @Test
    void articlesAreReadWithTheChosenEncoder() {
        String article = "a ".repeat(TaggerByLength.LONG / 2 - 1);
        assertThat(tagger.read(article).tag(PASSAGE))
                .isEqualTo(chosen.read(article).tag(PASSAGE));
        assertThat(chosen.read(article).tag(PASSAGE))
                .isNotEqualTo(light.read(article).tag(PASSAGE));
    }

    @Test
    void booksAreReadWithTheLightOne() {
        String book = "a ".repeat(TaggerByLength.LONG / 2);
        assertThat(tagger.read(book).tag(PASSAGE)).isEqualTo(light.read(book).tag(PASSAGE));
    }

    @Test
    void theVersionNamesBoth() {
        assertThat(tagger.version()).contains(chosen.version(), light.version());
    }
}
