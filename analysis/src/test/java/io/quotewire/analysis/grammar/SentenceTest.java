package io.quotewire.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.text.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Profile ENGLISH = Profile.all().get(0);

    @Test
    void aReportingVerbIsReadWithItsAuxiliariesAndAdverbs() {
        Sentence sentence = read("Ann Lee has never openly said so.");

        CueGroup cue = sentence.cueAt(5);

        assertThat(cue).isNotNull();
        assertThat(words(sentence, cue.words())).isEqualTo("has never openly said");
        assertThat(cue.passive()).isFalse();
    }

    @Test
    void aFormOfBeMakesAGroupPassive() {
        assertThat(cues("It was widely reported that rain fell.")).containsExactly("was widely reported passive");
    }

    @Test
    void nounsThatLookLikeVerbsAreNoCues() {
        assertThat(cues("The state of the claims changed in his report.")).isEmpty();
    }

    @Test
    void phrasesAreReadFromEitherEnd() {
        Sentence sentence = read("The mayor of Tarn told her advisers.");

        assertThat(sentence.phraseStartingAt(0)).isEqualTo(new Range(0, 4));
        assertThat(sentence.phraseEndingAt(4)).isEqualTo(new Range(0, 4));
        assertThat(sentence.phraseStartingAt(5)).isEqualTo(new Range(5, 7));
        assertThat(sentence.phraseEndingAt(0)).isNull();
    }

    @Test
    void aMarkedStretchIsSteppedOverLikeAWord() {
        Sentence sentence = read("She called it “a farce” on Monday.");

        assertThat(sentence.marked(4)).isTrue();
        assertThat(sentence.next(3)).isEqualTo(7);
        assertThat(sentence.previous(6)).isEqualTo(2);
    }

    @Test
    void theTitleOfAWorkIsNotMarked() {
        Sentence sentence = read("He wrote the book “The Long Shore” in May.");

        assertThat(sentence.isTitle(5)).isTrue();
        assertThat(sentence.marked(5)).isFalse();
    }

    @Test
    void onlyFiniteVerbsMakeAClause() {
        Sentence sentence = read("A plan to rebuild the pier failed.");

        assertThat(sentence.holdsClause(0, 6)).isFalse();
        assertThat(sentence.holdsClause(0, 7)).isTrue();
    }

    private static List<String> cues(String text) {
        Sentence sentence = read(text);
        List<String> found = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            CueGroup cue = sentence.cueAt(i);
            if (cue != null) {
                found.add(words(sentence, cue.words()) + (cue.passive() ? " passive" : ""));
            }
        }
        return found;
    }

    private static String words(Sentence sentence, Range range) {
        return sentence.tokens().text(range.from(), range.to());
    }

    private static Sentence read(String text) {
        Document document = Document.read(NormalText.of(text), ENGLISH.lexicon(), Checkpoint.NONE);
        Range paragraph = document.paragraphs().get(0);
        return new Sentence(document, paragraph, document.sentences(paragraph).get(0));
    }
}
