package io.quotewire.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"“It’s open,” said Zoé.", "Zwei Züge — und kein Gleis…", "les réunions à l’été"})
    void repairsWhatWasDecodedWronglyBefore(String text) {
        String spoiled = Windows1252.decode(text.getBytes(StandardCharsets.UTF_8));
        assertThat(spoiled).isNotEqualTo(text);
        assertThat(Mojibake.repair(spoiled)).isEqualTo(text);
        // The last byte of a closing mark is lost on the way, mostly.
        assertThat(Mojibake.repair(spoiled.replace("\u009D", "\uFFFD"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“C’est déjà l’été,” said Zoé.",
                "A NAÇÃO “não” é IRMÃ » disse. Â» 10 €",
                "The letters (â€œ) stand where a mark should.",
                "It is UTF-8 that turns itâ€™s into this.",
                "Sie sagte: „Bâle, 5€“ und ging.",
                "“He wrote itâ€™s,” said Ann."
            })
    void leavesSoundTextAlone(String text) {
        assertThat(Mojibake.repair(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We’re” here — é"})
    void bytesOfTwoEncodingsAreEachReadAsWhatTheyAre(String text) {
        byte[] sound = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[sound.length + 1];
        System.arraycopy(sound, 0, both, 0, sound.length);
        both[sound.length] = (byte) 0x94;
        assertThat(Charsets.decode(both, StandardCharsets.UTF_8)).isEqualTo(text + "”");
    }
}
