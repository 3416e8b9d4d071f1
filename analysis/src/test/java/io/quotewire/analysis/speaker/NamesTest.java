package io.quotewire.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a mention is the name. */
class NamesTest {

    private static final Profile ENGLISH = Profile.all().get(0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Republican hopeful Senator Ted Cruz      | Ted Cruz
            Treasury Under Secretary Carl Winter     | Carl Winter
            Prime Minister Theresa May               | Theresa May
            Secretary of State John Kerry            | John Kerry
            Chancellor of the Exchequer Hugh Marlow  | Hugh Marlow
            Bank of Norland governor Otto Lind       | Otto Lind
            the Institute for Coastal Studies        | Institute for Coastal Studies
            the Royal Society for the Care of Geese  | Royal Society for the Care of Geese
            the World Ferry and Harbours Council     | World Ferry and Harbours Council
            Ann Lee of the Institute for Coasts      | Ann Lee
            """)
    void cutsTheNameOut(String mention, String name) {
        Tokens tokens = Document.read(NormalText.of(mention), ENGLISH.lexicon(), Checkpoint.NONE)
                .tokens();
        Names names = new Names(tokens);
        Range found = names.in(new Range(0, tokens.size()));
        assertThat(found == null ? null : names.text(found)).isEqualTo(name);
    }
}
