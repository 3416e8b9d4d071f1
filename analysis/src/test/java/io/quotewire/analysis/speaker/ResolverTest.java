package io.quotewire.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import org.junit.jupiter.api.Test;

/** To whom mentions lead, pronouns among them. */
class ResolverTest {

    private static final Profile ENGLISH = Profile.all().get(0);

    @Test
    void aSurnameLeadsToTheFullestName() {
        assertThat(resolve("Rosa Blum came. Later Blum said", "Blum").name()).isEqualTo("Rosa Blum");
    }

    @Test
    void aPronounLeadsToWhomItFits() {
        String text = "Rosa Blum met Ned Harker. ";
        assertThat(resolve(text + "she", "she").name()).isEqualTo("Rosa Blum");
        assertThat(resolve(text + "he", "he").name()).isEqualTo("Ned Harker");
        assertThat(resolve(text + "they", "they").name()).isEmpty();
    }

    @Test
    void pronounsTellThatAnUnknownNameIsAManOrAWoman() {
        String text = "The weaver Tjaard Hooft folded his map. Rosa Blum laughed. he";
        assertThat(resolve(text, "he").name()).isEqualTo("Tjaard Hooft");
    }

    @Test
    void anOfficeLeadsToItsHolder() {
        assertThat(resolve("Ned Harker, the sheriff, came. the sheriff", "the sheriff")
                        .name())
                .isEqualTo("Ned Harker");
    }

    @Test
    void thoseWhoSpeakTogetherAreResolvedOneByOne() {
        Speaker both = resolve("Rosa Blum met Ned Harker. Later Blum and Harker said", "Blum and Harker");
        assertThat(both.name()).isEqualTo("Rosa Blum and Ned Harker");
        assertThat(both.together()).extracting(Speaker::name).containsExactly("Rosa Blum", "Ned Harker");
    }

    @Test
    void aSpokesmanForSeveralIsOne() {
        Speaker one = resolve(
                "Rosa Blum met Ned Harker. a spokesman for Blum and Harker said", "a spokesman for Blum and Harker");
        assertThat(one.together()).isEmpty();
    }

    /** Resolves the last place where words stand in a text. */
    private static Speaker resolve(String text, String mention) {
        Document document = Document.read(NormalText.of(text), ENGLISH.lexicon(), Checkpoint.NONE);
        Tokens tokens = document.tokens();
        int start = text.lastIndexOf(mention);
        int from = 0;
        while (tokens.start(from) < start) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.end(to) <= start + mention.length()) {
            to++;
        }
        return new Resolver(document, ENGLISH.offices()).resolve(new Range(from, to), null, null);
    }
}
